import type { BuyerProfile } from '@/lib/notes/note'
import { put, type Unstamped } from './records'
import type { Store } from './store'

export function saveTags(store: Store, profile: Unstamped<BuyerProfile>): Promise<BuyerProfile> {
  return store.write(['buyers'], writing => put<BuyerProfile>(writing, writing.database.buyers, profile))
}

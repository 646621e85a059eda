import { profileFor } from '@/lib/consoles/profiles'
import type { Sender } from '@/lib/messages'
import { taughtHere } from './profiles'
import type { Store } from './store'

/**
 * The address that what is taught in the asker's place is about: of a frame its own where that is a console by itself, else that of the
 * page around it. Both as the browser says them.
 */
export async function addressHere(store: Store, { url, frameId, tab }: Sender): Promise<string | undefined> {
  if (!frameId || url === undefined) return url
  const isConsole = profileFor(url) !== undefined || (await taughtHere(store, url)) !== undefined
  return isConsole ? url : tab?.url
}

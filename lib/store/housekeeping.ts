import { sweep } from './forget'
import { dropLoosePictures } from './pictures'
import { dailySnapshot } from './snapshots'
import type { Store } from './store'

/** What is done whenever the background starts; the day's copy last, so that it holds nothing that is forgotten. */
export async function housekeeping(store: Store): Promise<void> {
  await sweep(store)
  await dropLoosePictures(store)
  await dailySnapshot(store)
}

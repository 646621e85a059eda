import { batch, effect } from '@preact/signals'
import { request } from '@/lib/messages'
import { parsePinyin } from '@/lib/phrases/search/pinyin'
import type { ManageHost } from './host'
import type { ManageModel } from './model'
import { failedNotice } from './notices'
import { summariesOf } from './taught-actions'

/** Asks the background for everything the page shows; what is shown stays where it cannot answer. */
async function load(model: ManageModel, host: Pick<ManageHost, 'sites'>): Promise<void> {
  try {
    await settled(model)
    const writes = model.writes.peek()
    const [health, library, settings, notes, buyers, followUps, issues, visits, taught, team] =
      await Promise.all([
        request('health'),
        request('library'),
        request('settings'),
        request('allNotes'),
        request('allBuyers'),
        request('allFollowUps'),
        request('allIssues'),
        request('allVisits'),
        request('taughtProfiles').then(all => summariesOf(all, host)),
        request('team'),
      ])
    // What was arranged or set meanwhile must not jump back for a moment.
    if (model.writes.peek() !== writes) return await load(model, host)
    batch(() => {
      model.health.value = health
      model.library.value = library
      model.settings.value = settings
      model.notes.value = notes
      model.buyers.value = buyers
      model.followUps.value = followUps
      model.issues.value = issues
      model.visits.value = visits
      model.taught.value = taught
      model.team.value = team
    })
  } catch (error) {
    model.notice.value = failedNotice(error)
  }
}

/** `load` as often as wanted, one after the other: what is wanted while it runs is done once, after it. */
export function createLoad(model: ManageModel, host: Pick<ManageHost, 'sites'>): () => Promise<void> {
  let running: Promise<void> | undefined
  let again = false
  const run = async () => {
    do {
      again = false
      await load(model, host)
    } while (again)
    running = undefined
  }
  return () => {
    again = running !== undefined
    running ??= run()
    return running
  }
}

/** Resolves once no write is under way. */
const settled = (model: ManageModel) =>
  new Promise<void>(resolve => {
    const stop = effect(() => {
      if (model.saving.value > 0) return
      resolve()
      queueMicrotask(() => stop())
    })
  })

/** Without it the finder reads only what is written. */
export async function loadPinyin(model: ManageModel): Promise<void> {
  try {
    model.pinyin.value = parsePinyin(await request('reference', { table: 'pinyin' }))
  } catch (error) {
    model.notice.value = failedNotice(error)
  }
}

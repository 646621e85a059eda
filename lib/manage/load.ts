import { batch, effect } from '@preact/signals'
import { request } from '@/lib/messages'
import { parsePinyin } from '@/lib/phrases/search/pinyin'
import type { TableName } from '@/lib/store/tables'
import type { ManageHost } from './host'
import type { ManageModel } from './model'
import { failedNotice } from './notices'
import { summariesOf } from './taught-actions'

/** Asks the background for one part of what the page shows; the answer is put into the model by what comes back. */
type PartLoad = () => Promise<() => void>

const part =
  <T>(ask: () => Promise<T>, take: (answer: T) => void): PartLoad =>
  async () => {
    const answer = await ask()
    return () => take(answer)
  }

function partLoads(model: ManageModel, host: Pick<ManageHost, 'sites'>) {
  const into =
    <T>(signal: { value: T }) =>
    (answer: T) => {
      signal.value = answer
    }
  return {
    health: part(() => request('health'), into(model.health)),
    library: part(() => request('library'), into(model.library)),
    team: part(() => request('team'), into(model.team)),
    settings: part(() => request('settings'), into(model.settings)),
    notes: part(() => request('noteSubjects'), into(model.noteSubjects)),
    buyers: part(() => request('allBuyers'), into(model.buyers)),
    followUps: part(() => request('allFollowUps'), into(model.followUps)),
    issues: part(() => request('allIssues'), into(model.issues)),
    visits: part(() => request('allVisits'), into(model.visits)),
    taught: part(() => request('taughtProfiles').then(all => summariesOf(all, host)), into(model.taught)),
  } satisfies Readonly<Record<string, PartLoad>>
}

type PartName = keyof ReturnType<typeof partLoads>

/** What each table is shown in. */
const PARTS: Readonly<Partial<Record<TableName, readonly PartName[]>>> = {
  phrases: ['library', 'team'],
  groups: ['library'],
  pins: ['library'],
  usage: ['library'],
  learned: ['library'],
  sets: ['library'],
  packs: ['library', 'team'],
  hides: ['library', 'team'],
  notes: ['notes'],
  buyers: ['buyers'],
  followUps: ['followUps'],
  issues: ['issues'],
  visits: ['visits'],
  settings: ['settings'],
  profiles: ['taught'],
}

/** Asks for these parts; what is shown stays where the background cannot answer. */
async function load(model: ManageModel, loads: readonly PartLoad[]): Promise<void> {
  try {
    await settled(model)
    const writes = model.writes.peek()
    const takes = await Promise.all(loads.map(ask => ask()))
    // What was arranged or set meanwhile must not jump back for a moment.
    if (model.writes.peek() !== writes) return await load(model, loads)
    batch(() => {
      for (const take of takes) take()
    })
  } catch (error) {
    model.notice.value = failedNotice(error)
  }
}

/** Loads what these tables are shown in, or everything; what is wanted while it runs is done once, after it. */
export function createLoad(
  model: ManageModel,
  host: Pick<ManageHost, 'sites'>,
): (tables?: readonly TableName[]) => Promise<void> {
  const loads = partLoads(model, host)
  const every = Object.keys(loads) as PartName[]
  const wanted = new Set<PartName>()
  let running: Promise<void> | undefined
  const run = async () => {
    while (wanted.size > 0) {
      const parts = [...wanted]
      wanted.clear()
      await load(
        model,
        parts.map(name => loads[name]),
      )
    }
    running = undefined
  }
  return tables => {
    const parts = tables ? tables.flatMap(table => PARTS[table] ?? []) : every
    for (const name of [...parts, 'health'] as const) wanted.add(name)
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

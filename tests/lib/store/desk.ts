import 'fake-indexeddb/auto'
import type { Group, Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { createStore, type Store, type StoreOptions } from '@/lib/store/store'
import { VERSIONS, type Version } from '@/lib/store/versions'
import type { Stamp } from '@/lib/trade/record'

/** Two phrases and a group stand for the pack that a new machine starts with. */
const first = '000000000-0000-starter' as Stamp
export const STARTER_SAMPLE: { phrases: Phrase[]; groups: Group[] } = {
  groups: [{ id: 'g1' as Group['id'], name: '发货', updatedAt: first }],
  phrases: [
    {
      id: 's1' as PhraseId,
      title: '发货时间',
      text: '亲，今天发',
      group: 'g1' as Group['id'],
      updatedAt: first,
    },
    { id: 's2' as PhraseId, title: '问候', text: '在的亲', updatedAt: first },
  ],
}

/** One machine with a database of its own; its wall clock and what it tells others can be looked at. */
export interface Desk {
  readonly store: Store
  readonly name: string
  now: number
  /** Times that others were told to ask again. */
  told: number
  /** Tables they were told of, all in a row. */
  toldOf: string[]
  localCleared: boolean
  /** A store that knows nothing but the database, as after the worker was stopped. */
  restart(versions?: readonly Version[]): Store
}

const names = { last: 0 }

export function createDesk(options: Partial<StoreOptions> = {}): Desk {
  const name = `desk-${++names.last}`
  const ids = { last: 0 }
  const restart = (versions: readonly Version[] = VERSIONS): Store =>
    createStore({
      name,
      versions,
      starter: STARTER_SAMPLE,
      now: () => desk.now,
      newId: () => `${name}-${++ids.last}`,
      onWrite: async tables => {
        desk.told++
        desk.toldOf.push(...tables)
      },
      clearLocal: async () => {
        desk.localCleared = true
      },
      ...options,
    })
  const desk: Desk = {
    name,
    now: Date.UTC(2026, 4, 1),
    told: 0,
    toldOf: [],
    localCleared: false,
    restart,
    store: undefined as never,
  }
  return Object.assign(desk, { store: restart() })
}

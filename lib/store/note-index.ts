import type { Note } from '@/lib/notes/note'
import { inNoteOrder } from '@/lib/notes/note-order'
import { createNoteSearch } from '@/lib/phrases/search/note-search'
import { type Pinyin, parsePinyin } from '@/lib/phrases/search/pinyin'
import { PINYIN } from '@/lib/phrases/search/pinyin.data'
import type { Stamp } from '@/lib/trade/record'
import { allNotes } from './notes'
import { live, shown } from './records'
import type { Store } from './store'

/** Every note there is, held in memory while the background runs, so that a search need not read them all again. */
export interface NoteIndex {
  /** Pinned ones first, then the newest; do not change it. */
  all(): Promise<readonly Note[]>
  /** The best first; an empty query gives all. */
  find(query: string): Promise<readonly Note[]>
}

/** Notes written since the last whole reading, from which on all are read and laid out anew. */
const MOST_SINCE = 500

/** Before every stamp. */
const EARLIEST = '' as Stamp

type Search = (query: string) => readonly Note[]

interface Known {
  /** As they were read. */
  readonly read: readonly Note[]
  readonly search: Search
  /** What was written since by its id; `undefined`: deleted. */
  readonly since: Map<string, Note | undefined>
  readonly rewrites: number
  writes: number
  last: Stamp
  /** All there is now, and the search in what was written since. */
  all: readonly Note[]
  sinceSearch: Search
}

/** Reads all notes at the first search (a second for 100,000), afterwards only what was written. */
export function createNoteIndex(store: Store): NoteIndex {
  let table: Pinyin | undefined
  const pinyin = () => {
    table ??= parsePinyin(PINYIN)
    return table
  }
  let known: Known | undefined
  let running: Promise<unknown> = Promise.resolve()
  let found:
    | { readonly of: readonly Note[]; readonly query: string; readonly notes: readonly Note[] }
    | undefined

  const readAll = async (): Promise<Known> => {
    const { writes, rewrites } = store.changes('notes')
    const last = await store.read<Note | undefined>(undefined, ({ notes }) =>
      notes.orderBy('updatedAt').last(),
    )
    const read = (await allNotes(store)).sort(inNoteOrder)
    return {
      read,
      search: createNoteSearch(read, pinyin()),
      since: new Map(),
      writes,
      rewrites,
      last: last?.updatedAt ?? EARLIEST,
      all: read,
      sinceSearch: () => [],
    }
  }

  const catchUp = async (now: Known): Promise<Known> => {
    const { writes } = store.changes('notes')
    const newer = await store.read<Note[]>([], ({ notes }) =>
      notes.where('updatedAt').above(now.last).toArray(),
    )
    now.writes = writes
    if (newer.length === 0) return now
    for (const note of newer) now.since.set(note.id, live(note) ? shown(note) : undefined)
    now.last = newer.at(-1)?.updatedAt ?? now.last
    if (now.since.size > MOST_SINCE) return readAll()
    const since = [...now.since.values()].flatMap(note => note ?? []).sort(inNoteOrder)
    now.all = [...now.read.filter(({ id }) => !now.since.has(id)), ...since].sort(inNoteOrder)
    now.sinceSearch = createNoteSearch(since, pinyin())
    return now
  }

  const refreshed = async (): Promise<Known> => {
    const { writes, rewrites } = store.changes('notes')
    if (known?.rewrites !== rewrites) return readAll()
    return known.writes === writes ? known : catchUp(known)
  }

  /** One after the other: two searches at once must not read everything twice. */
  const current = (): Promise<Known> => {
    const next = running
      .catch(() => undefined)
      .then(async () => {
        known = await refreshed()
        return known
      })
    running = next
    return next
  }

  return {
    all: async () => (await current()).all,
    async find(query) {
      const { all, search, since, sinceSearch } = await current()
      if (query.trim() === '') return all
      if (found?.of !== all || found.query !== query) {
        const before = search(query).filter(({ id }) => !since.has(id))
        found = { of: all, query, notes: [...sinceSearch(query), ...before] }
      }
      return found.notes
    },
  }
}

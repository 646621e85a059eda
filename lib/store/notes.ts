import type { BuyerRecords } from '@/lib/messages'
import { historyWith } from '@/lib/notes/history'
import type { About, Note, NoteId } from '@/lib/notes/note'
import { tablesIn } from './content'
import { bury, live, put, shown, type Unstamped, unbury } from './records'
import type { Store } from './store'
import type { TableName } from './tables'

const byNewest = (a: Note, b: Note) => b.at - a.at

/** What is kept about these: notes and issues newest first, the buyer's tags and visits, open follow-ups soonest first. */
export function buyerRecords(store: Store, abouts: readonly About[]): Promise<BuyerRecords> {
  return store.read<BuyerRecords>({ notes: [], followUps: [] }, async database => {
    // One that could not be upgraded lacks the newer tables: the notes in it are shown all the same.
    const has = (name: TableName) => tablesIn(database).includes(name)
    const [notes, followUps, buyers, issues, visits] = await Promise.all([
      database.notes.where('about').anyOf(abouts).toArray(),
      database.followUps.where('about').anyOf(abouts).toArray(),
      database.buyers.bulkGet([...abouts]),
      has('issues') ? database.issues.where('about').anyOf(abouts).toArray() : [],
      has('visits') ? database.visits.bulkGet([...abouts]) : [],
    ])
    const visit = visits.find(one => one !== undefined)
    const profile = buyers.find(buyer => buyer !== undefined && live(buyer))
    return {
      notes: notes.filter(live).sort(byNewest).map(shown),
      ...(profile && { profile: shown(profile) }),
      followUps: followUps
        .filter(followUp => live(followUp) && followUp.doneAt === undefined)
        .sort((a, b) => a.due - b.due)
        .map(shown),
      issues: issues
        .filter(live)
        .sort((a, b) => b.at - a.at)
        .map(shown),
      ...(visit && { visit }),
    }
  })
}

/** The newest first. */
export function allNotes(store: Store): Promise<Note[]> {
  return store.read<Note[]>([], async database =>
    (await database.notes.filter(live).toArray()).sort(byNewest).map(shown),
  )
}

interface SavedNote extends Omit<Unstamped<Note>, 'id' | 'history'> {
  readonly id?: NoteId | undefined
  /** Who changes it; `by` is who wrote it first. */
  readonly editor?: string | undefined
}

/** Saves it; what it said before stays in its history. */
export function saveNote(
  store: Store,
  { id = store.options.newId() as NoteId, editor, ...fields }: SavedNote,
): Promise<Note> {
  return store.write(['notes'], async writing => {
    const { notes } = writing.database
    const before = await notes.get(id)
    const replaced = before && before.text !== fields.text ? [before.text] : []
    const history = historyWith(before?.history, replaced, {
      at: store.options.now(),
      ...(editor !== undefined && { by: editor }),
    })
    return put<Note>(writing, notes, { ...fields, id, ...(history.length > 0 && { history }) })
  })
}

export function removeNote(store: Store, id: NoteId): Promise<void> {
  return store.write(['notes'], writing => bury(writing, writing.database.notes, [id]))
}

export function restoreNote(store: Store, id: NoteId): Promise<void> {
  return store.write(['notes'], writing => unbury(writing, writing.database.notes, [id]))
}

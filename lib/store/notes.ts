import type { BuyerRecords } from '@/lib/messages'
import type { About, Note, NoteId } from '@/lib/notes/note'
import { bury, live, put, shown, type Unstamped, unbury } from './records'
import type { Store } from './store'

const byNewest = (a: Note, b: Note) => b.at - a.at

/** What is kept about these: notes newest first, the buyer's tags, open follow-ups soonest first. */
export function buyerRecords(store: Store, abouts: readonly About[]): Promise<BuyerRecords> {
  return store.read<BuyerRecords>({ notes: [], followUps: [] }, async database => {
    const [notes, followUps, buyers] = await Promise.all([
      database.notes.where('about').anyOf(abouts).toArray(),
      database.followUps.where('about').anyOf(abouts).toArray(),
      database.buyers.bulkGet([...abouts]),
    ])
    const profile = buyers.find(buyer => buyer !== undefined && live(buyer))
    return {
      notes: notes.filter(live).sort(byNewest).map(shown),
      ...(profile && { profile: shown(profile) }),
      followUps: followUps
        .filter(followUp => live(followUp) && followUp.doneAt === undefined)
        .sort((a, b) => a.due - b.due)
        .map(shown),
    }
  })
}

export function allNotes(store: Store): Promise<Note[]> {
  return store.read<Note[]>([], async database =>
    (await database.notes.filter(live).toArray()).sort(byNewest).map(shown),
  )
}

export function saveNote(
  store: Store,
  { id, ...fields }: Omit<Unstamped<Note>, 'id'> & { id?: NoteId | undefined },
): Promise<Note> {
  return store.write(['notes'], writing =>
    put<Note>(writing, writing.database.notes, { ...fields, id: id ?? (store.options.newId() as NoteId) }),
  )
}

export function removeNote(store: Store, id: NoteId): Promise<void> {
  return store.write(['notes'], writing => bury(writing, writing.database.notes, [id]))
}

export function restoreNote(store: Store, id: NoteId): Promise<void> {
  return store.write(['notes'], writing => unbury(writing, writing.database.notes, [id]))
}

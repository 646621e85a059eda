import type { Note } from '@/lib/notes/note'
import { inNoteOrder } from '@/lib/notes/note-order'
import type { PhraseId } from '@/lib/phrases/library/phrase'
import type { Pinyin } from '@/lib/phrases/search/pinyin'
import { createSearch } from '@/lib/phrases/search/search'
import { matchesQuery } from './matches'

/** Found at most: nobody reads on. */
const MOST = 1000
/** From so many on, only what is written is found: an index of them all would hold the page up. */
const INDEXED = 20_000

/**
 * Finds notes as phrases are found, by words, pinyin and initials in text, name and author; the best first. An empty search gives all,
 * pinned ones first.
 */
export function createNoteSearch(
  notes: readonly Note[],
  pinyin: Pinyin | undefined,
): (query: string) => readonly Note[] {
  const inOrder = notes.toSorted(inNoteOrder)
  const byId = new Map(notes.map(note => [note.id as string, note]))
  const index =
    notes.length > INDEXED
      ? undefined
      : createSearch(
          inOrder.map(({ id, label = '', text, from, by = '', updatedAt }) => ({
            id: id as string as PhraseId,
            title: `${label} ${by}`,
            text: from === undefined || from.text === text ? text : `${text}\n${from.text}`,
            updatedAt,
          })),
          pinyin ? { pinyin } : {},
        )
  return query => {
    if (query.trim() === '') return inOrder
    const found = index?.search(query, MOST).flatMap(({ phrase }) => byId.get(phrase) ?? [])
    if (found && found.length > 0) return found
    return inOrder.filter(note =>
      matchesQuery(query, note.text, note.from?.text, note.label, note.by, note.about),
    )
  }
}

import type { Note } from '@/lib/notes/note'
import { matchesQuery } from '@/lib/trade/matches-query'
import type { PhraseId } from '../library/phrase'
import type { Pinyin } from './pinyin'
import { createSearch } from './search'

/** Found at most: nobody reads on. */
const MOST = 300

/**
 * Finds notes as phrases are found, by words, pinyin and initials in text, name and author; the best first. An empty search gives all, as
 * they came.
 */
export function createNoteSearch(
  notes: readonly Note[],
  pinyin: Pinyin | undefined,
): (query: string) => readonly Note[] {
  const byId = new Map(notes.map(note => [note.id as string, note]))
  const index = createSearch(
    notes.map(({ id, label = '', text, from, by = '', updatedAt }) => ({
      id: id as string as PhraseId,
      title: `${label} ${by}`,
      text: from === undefined || from.text === text ? text : `${text}\n${from.text}`,
      updatedAt,
    })),
    pinyin ? { pinyin } : {},
  )
  return query => {
    if (query.trim() === '') return notes
    const found = index.search(query, MOST).flatMap(({ phrase }) => byId.get(phrase) ?? [])
    if (found.length > 0) return found
    return notes
      .filter(note => matchesQuery(query, note.text, note.from?.text, note.label, note.by, note.about))
      .slice(0, MOST)
  }
}

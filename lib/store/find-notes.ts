import type { FoundNote, NotesPage } from '@/lib/messages'
import type { Noted } from '@/lib/notes/known-buyer'
import type { About } from '@/lib/notes/note'
import { matchesQuery } from '@/lib/trade/matches-query'
import { placeNames } from './linked'
import type { NoteIndex } from './note-index'

/** Notes of other buyers that a sidebar shows: more would be read by nobody. */
const FOUND = 20

/** Notes of anybody but these; none for an empty search. */
export async function findNotes(
  index: NoteIndex,
  { query, besides }: { readonly query: string; readonly besides: readonly About[] },
): Promise<FoundNote[]> {
  if (query.trim() === '') return []
  const found = await index.find(query)
  const others = found.filter(({ about }) => !besides.includes(about)).slice(0, FOUND)
  return others.map(note => {
    const place = placeNames(note.console)
    return { note, ...(place && { place }) }
  })
}

/** So many of those found, or of all, from one place on. */
export async function notesPage(
  index: NoteIndex,
  { query, from, count }: { readonly query: string; readonly from: number; readonly count: number },
): Promise<NotesPage> {
  const found = await index.find(query)
  return { notes: found.slice(from, from + count), total: found.length }
}

/** Whom notes are about, those with the newest first. */
export async function noteSubjects(index: NoteIndex): Promise<Noted[]> {
  const subjects = new Map<About, Noted>()
  const labelled = new Map<About, number>()
  for (const { about, console, label, at } of await index.all()) {
    const known = subjects.get(about) ?? { about, console, count: 0, last: 0 }
    const isNewer = label !== undefined && at >= (labelled.get(about) ?? 0)
    if (isNewer) labelled.set(about, at)
    subjects.set(about, {
      ...known,
      ...(isNewer && { label }),
      count: known.count + 1,
      last: Math.max(known.last, at),
    })
  }
  return [...subjects.values()].sort((a, b) => b.last - a.last)
}

/** For each word, whom notes with it are about. */
export async function aboutsByWord(index: NoteIndex, words: readonly string[]): Promise<About[][]> {
  const all = await index.all()
  return words.map(word => {
    const found = all.filter(({ text }) => matchesQuery(word, text))
    return [...new Set(found.map(({ about }) => about))]
  })
}

import type { FollowUp, Note } from '@/lib/notes/note'
import { matchesQuery } from './matches'

/** Notes in whose text, name or author every word of the query stands; newest first. */
export function foundNotes(notes: readonly Note[], query: string): readonly Note[] {
  return notes
    .filter(note => matchesQuery(query, note.text, note.label, note.by, note.about))
    .toSorted((a, b) => b.at - a.at)
}

/** Those not done, the earliest due first. */
export const openFollowUps = (all: readonly FollowUp[]): readonly FollowUp[] =>
  all.filter(({ doneAt }) => !doneAt).toSorted((a, b) => a.due - b.due)

/** Those done, the latest first. */
export const doneFollowUps = (all: readonly FollowUp[]): readonly FollowUp[] =>
  all.filter(({ doneAt }) => doneAt).toSorted((a, b) => (b.doneAt ?? 0) - (a.doneAt ?? 0))

/** Whether it is due by `now` (epoch ms) and not done. */
export const isDue = ({ doneAt, due }: FollowUp, now: number): boolean => !doneAt && due <= now

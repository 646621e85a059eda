import type { Note } from './note'

/** Pinned ones first, then the newest. */
export const inNoteOrder = (a: Note, b: Note): number =>
  Number(b.pinned === true) - Number(a.pinned === true) || b.at - a.at

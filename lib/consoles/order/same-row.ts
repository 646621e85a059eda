import { PROSE } from '../labelled-values'
import type { Leaf, Outline } from '../outline-leaf'
import { boxOfRange } from '../outline-text'
import { parentOf } from '../visible'
import type { Vocabulary } from '../words/vocabulary'

/** More runs than this are no number with its links. */
const LINKS = 5

/** Whether the run before stands beside this one, or beside the box it shares with its links, rather than in another part of the page. */
export function sameRow(page: Outline, at: number, words: Vocabulary): boolean {
  for (let up = parentOf(boxOfRange(page, at)); up; up = parentOf(up)) {
    const [from, to] = page.rangeOf(up) ?? [at, at]
    if (from < at) return true
    const isLink = ({ kind, plain }: Leaf) => kind === 'copy' || words.isAction(plain)
    if (to - from > LINKS || !page.leaves.slice(at + 1, to).every(isLink)) return false
  }
  return false
}

/** Whether this is in what somebody wrote: behind the label of a note, in the same text or in the one before. */
export function isProse(page: Outline, at: number, front: string, words: Vocabulary): boolean {
  const isNote = (label: string) => PROSE.test(words.labelOf(label) ?? '')
  if ([...front.matchAll(words.label)].some(([, label = '', colon]) => colon && isNote(label))) return true
  const previous = page.leaves[at - 1]
  if (previous !== undefined && isNote(previous.plain) && sameRow(page, at, words)) return true
  // One of the lines of a note.
  const box = page.leaves[at]?.parent
  const [from, to] = (box && page.rangeOf(box)) ?? [0, 0]
  const label = page.leaves[from - 1]
  return (
    to - from > 1 &&
    label !== undefined &&
    isNote(label.plain) &&
    parentOf(boxOfRange(page, from - 1)) === (box && parentOf(box))
  )
}

import type { Outline, Range } from './outline-leaf'
import { collapsed } from './outline-text'

/** Digits that pages set in pieces belong together: `¥` `79` `.80`. */
export function wholeNumber(page: Outline, [from, to]: Range, end: number): Range {
  let stop = to
  for (
    let text = collapsed(page.text([from, to]));
    stop < end && !/\d[.,]\d{2}$/.test(text);
    text = collapsed(page.text([from, stop]))
  ) {
    const next = page.leaves[stop]
    const joins =
      next &&
      (/\d/.test(text)
        ? next.gap === '' && /^[.,]?\d/.test(next.plain)
        : next.gap !== '\n' && /^\d/.test(next.plain))
    if (!joins) break
    stop++
  }
  return [from, stop]
}

import { selectionIn } from './caret'
import { isField } from './editable'
import { even } from './outcome'
import { caretAfter } from './put-caret'
import { readAround } from './read-around'

/**
 * Moves the caret on to the next place in a text that was inserted, over what stands between: `rest` is the text from the place
 * where the agent is writing, `step` how far on the next one is in it (UTF-16 units). Says whether it did; where the rest no longer
 * stands there as it was, nothing moves.
 */
export function nextStop(composer: HTMLElement, rest: string, step: number): boolean {
  const place = selectionIn(composer)
  if (!isField(composer) && !place) return false
  const [before, inside, after] = readAround(composer, place)
  if (isField(composer)) {
    const at = after.indexOf(rest)
    if (at < 0) return false
    const to = before.length + inside.length + at + step
    composer.setSelectionRange(to, to)
    return true
  }
  const at = even(after).indexOf(even(rest))
  if (at < 0) return false
  caretAfter(composer, before + inside + even(after).slice(0, at) + rest.slice(0, step))
  return true
}

import type { Vocabulary } from '../words/vocabulary'
import { withLabel } from './pane'

const QUANTITY = /^[x×*]\s?\d{1,4}$/i
const PRICE = /^[¥￥]\s?\d[\d,]*(?:\.\d{1,2})?$/
/** Lines of one item: its title, two of its specification, its price, how many. */
const MOST = 5

/** An order's lines as a card of a page: one element a line, and those of an item together. */
export function cardOf(
  lines: readonly string[],
  words: Vocabulary,
  now: number,
  document: Document,
): Element {
  const card = document.createElement('section')
  const starts = itemStarts(lines, words, now)
  let row: Element = card
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue
    if (starts.has(i)) {
      row = document.createElement('article')
      card.append(row)
    }
    const element = document.createElement('div')
    element.textContent = withLabel(line, i === 0, words, now)
    row.append(element)
    if (QUANTITY.test(line.trim())) row = card
  }
  return card
}

/** Where an item's lines begin: above how many there are of it, back to what is said of something else. */
function itemStarts(lines: readonly string[], words: Vocabulary, now: number): ReadonlySet<number> {
  const starts = new Set<number>()
  const isOther = (i: number) => {
    const line = lines[i]?.trim() ?? ''
    return (
      line === '' ||
      QUANTITY.test(line) ||
      withLabel(line, i === 0, words, now) !== line ||
      words.isAction(line) ||
      words.status(line) !== undefined ||
      // Of what labels announce, the specification and its colour belong to the item.
      (/^[^:：]{1,12}[:：]/.test(line) && words.labelOf(line.split(/[:：]/)[0] ?? '') !== 'spec')
    )
  }
  for (const [i, line] of lines.entries()) {
    if (!QUANTITY.test(line.trim())) continue
    let at = i
    while (at > 0 && i - at < MOST - 1 && !isOther(at - 1)) at--
    if (at < i && !PRICE.test(lines[at]?.trim() ?? '')) starts.add(at)
  }
  return starts
}

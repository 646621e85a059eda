import { attribute, comparePosition, localName, selectAll, textWithin } from './dom'
import type { Outline } from './outline-leaf'
import { parentOf } from './visible'

/** Signs that have a plain form. */
const DRESSED = /[\u00a0\u2002-\u200f\u2028-\u202f\u2060\u3000\ufeff\uff01-\uff5e\uffe5]/

/** Of an order's state, the longest; a list of countries is none. */
const LONGEST_CHOICE = 80

/** The highest element that holds this leaf and nothing else; the leaf's own node when its parent holds more. */
export function boxOfRange(page: Outline, at: number): Node {
  const leaf = page.leaves[at]
  if (!leaf) throw new RangeError()
  let box = leaf.node
  for (let up: Element | undefined = leaf.parent; up; up = parentOf(up)) {
    const [from, to] = page.rangeOf(up) ?? [0, 0]
    if (to - from !== 1) break
    box = up
  }
  return box
}

/** Whether this leaf and the one before it, each with all that holds nothing else, stand side by side. */
export function isBeside(page: Outline, at: number): boolean {
  return parentOf(boxOfRange(page, at - 1)) === parentOf(boxOfRange(page, at))
}

/** Values people typed, chose or pages filled in; a search box or a password is neither, and what is not text has none. */
export function fieldValue(element: Element): string | undefined {
  const name = localName(element)
  if (name === 'select') {
    const chosen = [...selectAll(element, 'option')].find(one => 'selected' in one && one.selected)
    return chosen ? textWithin(chosen, LONGEST_CHOICE).trim() : ''
  }
  if (name !== 'input' && name !== 'textarea') return undefined
  const isText =
    name === 'textarea' || /^(?:text|tel|email|number|url|)$/.test(attribute(element, 'type') ?? '')
  return isText && 'value' in element ? String(element.value) : ''
}

/** The text of a field's own label where it stands behind the field: kits float it above. */
export function labelBehind(field: Element): string | undefined {
  const labels: unknown = 'labels' in field ? field.labels : undefined
  const [label] = labels ? Array.from(labels as Iterable<Element>) : []
  return label && comparePosition(field, label) & 4 ? textWithin(label, LONGEST_CHOICE).trim() : undefined
}

/** Full-width signs, digits and letters made plain, place by place. */
export function collapsed(text: string): string {
  return DRESSED.test(text)
    ? text
        .replace(/[\uff01-\uff5e]/g, char => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
        .replace(/\uffe5/g, '¥')
        .replace(/[\u00a0\u2002-\u200f\u2028-\u202f\u2060\u3000\ufeff]/g, ' ')
    : text
}

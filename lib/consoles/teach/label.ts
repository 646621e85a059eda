import { localName, nodeType, previousElement, previousSibling } from '../dom'
import { parentOf } from '../visible'
import { elementText } from './elements'

const LONGEST = 12
const INSIDE = /^\s*([^\d:：]{1,12}?)\s*[:：]\s*(\S[\s\S]*)$/

/** A value and the words that announce it: text anchors outlive every class. */
export interface Labelled {
  readonly value: string
  readonly label?: string
}

/** An element's text, without the label where that is part of it; the label may stand before the element instead. */
export function labelled(element: Element): Labelled {
  const text = elementText(element)
  const [, inside, rest] = INSIDE.exec(text) ?? []
  const name = inside && labelIn(inside)
  if (name && rest) return { value: rest.trim(), label: name }
  const beside = labelBeside(element, text)
  return { value: text, ...(beside && { label: beside }) }
}

/** What stands right before it: `<dt>`, `<th>`, or a text that ends in a colon. */
function labelBeside(element: Element, text: string): string | undefined {
  let at: Element | undefined = element
  for (let up = parentOf(at); up && !previousElement(at) && elementText(up) === text; up = parentOf(up))
    at = up
  const before = previousSibling(at)
  const previous = previousElement(at)
  if (before && nodeType(before) === 3 && /[:：]\s*$/.test(before.nodeValue ?? ''))
    return labelIn(before.nodeValue ?? '')
  if (!previous) return undefined
  const said = elementText(previous)
  return /^(?:dt|th|label)$/.test(localName(previous)) || /[:：]$/.test(said) ? labelIn(said) : undefined
}

function labelIn(text: string): string | undefined {
  const label = text.replace(/[:：*\s]+$/, '').replace(/^[*\s]+/, '')
  return label.length > 0 && label.length <= LONGEST && /\p{L}/u.test(label) && !/\d/.test(label)
    ? label
    : undefined
}

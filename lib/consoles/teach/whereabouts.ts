import { isElement, parentOf } from '../visible'

export type Move = 'out' | 'in' | 'next' | 'previous'

/** The element one step from here, within the page; `climbed` is the way the agent came out. Stays where there is none. */
export function step(element: Element, move: Move, climbed: readonly Element[]): Element {
  if (move === 'out') {
    const parent = parentOf(element)
    return parent && isPages(parent) ? parent : element
  }
  if (move === 'in') return climbed.find(one => parentOf(one) === element) ?? firstInside(element) ?? element
  const others = [...(element.parentNode?.childNodes ?? [])].filter(isElement).filter(isPages)
  return others[others.indexOf(element) + (move === 'next' ? 1 : -1)] ?? element
}

/** What is at a point of the window, through open shadow roots, what is ours left out. */
export function elementAt(document: Document, x: number, y: number): Element | undefined {
  let found: Element | undefined
  let root: Document | ShadowRoot | undefined = document
  while (root) {
    const inside: Element | undefined = root.elementsFromPoint(x, y).find(isPages)
    if (!inside || inside === found) break
    found = inside
    root = inside.shadowRoot ?? undefined
  }
  return found
}

function isPages({ localName }: Element): boolean {
  return !localName.startsWith('deskside-') && localName !== 'html' && localName !== 'body'
}

function firstInside(element: Element): Element | undefined {
  return (element.shadowRoot ?? element).firstElementChild ?? undefined
}

import { isElement, isWithin, parentOf } from '../visible'
import { isVeil } from './veil'

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

/** What is to be seen at a point of the window, through open shadow roots, what is ours left out. */
export function elementAt(document: Document, x: number, y: number): Element | undefined {
  let found: Element | undefined
  let root: Document | ShadowRoot | undefined = document
  while (root) {
    const inside = shownFirst(root.elementsFromPoint(x, y).filter(isPages), x, y)
    if (!inside || inside === found) break
    found = inside
    root = inside.shadowRoot ?? undefined
  }
  return found
}

/** The uppermost that shows something; what only stands around the uppermost is not under it. */
function shownFirst(here: readonly Element[], x: number, y: number): Element | undefined {
  const [top] = here
  const shown = here.find(one => !isVeil(one, x, y))
  return top && shown && isWithin(shown, top) ? top : (shown ?? top)
}

function isPages({ localName }: Element): boolean {
  return !localName.startsWith('deskside-') && localName !== 'html' && localName !== 'body'
}

function firstInside(element: Element): Element | undefined {
  return (element.shadowRoot ?? element).firstElementChild ?? undefined
}

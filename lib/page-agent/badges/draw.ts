import { CircleAlert, type IconNode, Search, TriangleAlert } from 'lucide'
import type { Say } from '@/lib/locales/words'
import type { OrderId } from '@/lib/trade/order'
import type { OrderBadge } from '../protocol'

export interface DrawnBadge extends OrderBadge {
  /** Room for a strip only. */
  readonly slim: boolean
  /** Its words open to the left: the right edge is near. */
  readonly turned: boolean
}

interface Drawing {
  onElement(of: OrderId | 'button', element: HTMLElement): void
  onPick(order: OrderId): void
  onFind(): void
}

/** Draws the badges beside orders and the button at the composer anew; the focus stays on the badge that had it. */
export function drawBadges(
  box: HTMLElement,
  badges: readonly DrawnBadge[],
  button: boolean,
  say: Say,
  { onElement, onPick, onFind }: Drawing,
): void {
  const root = box.getRootNode()
  const focused = 'activeElement' in root ? (root as ShadowRoot).activeElement : null
  const before = focused?.getAttribute('data-order')
  const { ownerDocument: document } = box
  box.lang = say('ui.language')
  const parts: HTMLElement[] = []
  if (badges.length > 0) {
    const bar = document.createElement('div')
    bar.setAttribute('role', 'toolbar')
    bar.setAttribute('aria-label', say('marks.name'))
    bar.setAttribute('aria-orientation', 'vertical')
    bar.addEventListener('keydown', event => event.isTrusted && walk(event))
    const stop = badges.find(({ order }) => order === before)?.order ?? badges[0]?.order
    for (const badge of badges) {
      const { order, level, words, name, slim, turned } = badge
      const element = markButton(document, `mark ${level}${slim ? ' slim' : ''}${turned ? ' turned' : ''}`, {
        icon: level === 'act' ? CircleAlert : TriangleAlert,
        size: slim ? 10 : 14,
        name,
        words,
      })
      element.dataset['order'] = order
      element.tabIndex = order === stop ? 0 : -1
      element.addEventListener('click', event => event.isTrusted && onPick(order))
      onElement(order, element)
      bar.append(element)
    }
    parts.push(bar)
  }
  if (button) {
    const element = markButton(document, 'mark find turned', {
      icon: Search,
      size: 13,
      name: say('marks.find'),
      words: `${say('marks.find')} Alt Q`,
    })
    element.setAttribute('aria-keyshortcuts', 'Alt+Q')
    element.addEventListener('click', event => event.isTrusted && onFind())
    onElement('button', element)
    parts.push(element)
  }
  box.replaceChildren(...parts)
  if (before) box.querySelector<HTMLElement>(`[data-order="${CSS.escape(before)}"]`)?.focus()
}

interface MarkLook {
  readonly icon: IconNode
  /** px */
  readonly size: number
  readonly name: string
  readonly words: string
}

function markButton(
  document: Document,
  className: string,
  { icon, size, name, words }: MarkLook,
): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = className
  button.setAttribute('aria-label', name)
  const said = document.createElement('span')
  said.className = 'mark-words'
  said.setAttribute('aria-hidden', 'true')
  said.textContent = words
  button.append(svgOf(document, icon, size), said)
  return button
}

const SVG = 'http://www.w3.org/2000/svg'

function svgOf(document: Document, icon: IconNode, size: number): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  const look = { width: size, height: size, viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor' }
  const line = { 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }
  const set = (element: Element, attributes: object) => {
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  }
  set(svg, { ...look, ...line, class: 'icon', 'aria-hidden': true })
  for (const [tag, attributes] of icon) {
    const shape = document.createElementNS(SVG, tag)
    set(shape, attributes)
    svg.append(shape)
  }
  return svg
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** Arrows walk the badges from one to the next. */
function walk(event: KeyboardEvent): void {
  const step = STEPS[event.key]
  const { target } = event
  if (!step || !(target instanceof HTMLElement)) return
  const next = step === 1 ? target.nextElementSibling : target.previousElementSibling
  // One stop for all of them: Tab comes back to the one that was left.
  if (next instanceof HTMLElement) {
    target.tabIndex = -1
    next.tabIndex = 0
    next.focus()
  }
  event.preventDefault()
}

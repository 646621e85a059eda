import type { OrderPlace } from '@/lib/consoles/order/place'
import { isStillThere } from '@/lib/consoles/order/place'
import type { Say } from '@/lib/locales/words'
import type { OrderId } from '@/lib/trade/order'
import type { OrderBadge } from '../protocol'
import css from './badges.css?inline'
import { type DrawnBadge, drawBadges } from './draw'
import { watchMoves } from './moves'
import { passWheel } from './pass-wheel'
import {
  type Corner,
  cornerOf,
  findCorner,
  findSpot,
  isFree,
  isFreeBeside,
  isInSight,
  measure,
  type Spot,
} from './spot'

interface Overlaying {
  readonly window: Window & typeof globalThis
  readonly document: Document
  readonly shadow: ShadowRoot
  readonly say: Say
  readonly signal: AbortSignal
  readonly onPick: (order: OrderId) => void
  readonly onFind: () => void
}

/** What is to stand on the page, beside what. */
export interface Beside {
  readonly badges: ReadonlyMap<OrderId, OrderBadge>
  readonly places: readonly OrderPlace[]
  /** Looks for the composer; undefined where no button is wanted. */
  readonly composer: (() => HTMLElement | undefined) | undefined
}

/** px from the right edge of the window under which a mark's words open to the left. */
const TURN = 280

/**
 * Draws marks and button over the page, in the sidebar's own shadow root: the page's elements are looked at and never touched.
 * Each is measured in an animation frame, only while its row is in the window, and drawn only when what stands there is still
 * that order and can be seen.
 */
export function createOverlay({ window, document, shadow, say, signal, onPick, onFind }: Overlaying) {
  const box = document.createElement('div')
  box.className = 'marks'
  const style = document.createElement('style')
  style.textContent = css
  // What is typed on a badge is no key of the page's.
  for (const type of ['keydown', 'keypress', 'keyup'])
    box.addEventListener(type, event => event.stopPropagation())
  shadow.append(style, box)

  let beside: Beside = { badges: new Map(), places: [], composer: undefined }
  let placeOf: ReadonlyMap<OrderId, OrderPlace> = new Map()
  const elements = new Map<OrderId | 'button', HTMLElement>()
  const spots = new WeakMap<Element, Spot>()
  const near = new Set<Element>()
  let watched = new Set<Element>()
  let composer: HTMLElement | undefined
  /** Where the button stands for a composer of this size, from its upper left; nowhere where nothing was free. */
  let corner:
    | {
        readonly composer: Element
        readonly width: number
        readonly height: number
        readonly from: Corner | undefined
      }
    | undefined
  let drawn = ''

  const rows = new window.IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) near.add(target)
      else near.delete(target)
    soon()
  })

  const orderAt = (order: OrderId, calm: boolean): { mark: DrawnBadge; at: Corner } | undefined => {
    const [mark, place] = [beside.badges.get(order), placeOf.get(order)]
    if (!mark || !place || !near.has(place.number.parent) || !isStillThere(place)) return undefined
    const boxes = measure(place)
    if (!boxes || !isInSight(place, boxes.number)) return undefined
    const known = spots.get(place.row)
    const spot = known && (!calm || isFree(known, place, boxes)) ? known : findSpot(place, boxes)
    if (!spot) return undefined
    spots.set(place.row, spot)
    const at = cornerOf(spot, boxes)
    return {
      mark: { ...mark, order, slim: spot.slim, turned: at.x > document.documentElement.clientWidth - TURN },
      at,
    }
  }
  const buttonAt = (calm: boolean): Corner | undefined => {
    if (!composer?.isConnected) composer = beside.composer?.()
    const box = composer?.getBoundingClientRect()
    if (!composer || !box || box.width === 0 || box.height === 0) return undefined
    const { width, height } = box
    const [left, top] = [Math.round(box.left), Math.round(box.top)]
    const isKnown = corner?.composer === composer && corner.width === width && corner.height === height
    const from = isKnown ? corner?.from : undefined
    const known = from && { x: left + from.x, y: top + from.y }
    if (isKnown && (!calm || (known && isFreeBeside(composer, known)))) return known
    const found = findCorner(composer, box)
    corner = { composer, width, height, from: found && { x: found.x - left, y: found.y - top } }
    return found
  }
  const frame = (calm: boolean) => {
    const orders = [...beside.badges.keys()]
      .flatMap(order => orderAt(order, calm) ?? [])
      .sort((one, other) => one.at.y - other.at.y)
    const button = buttonAt(calm)
    draw(
      orders.map(({ mark }) => mark),
      button !== undefined,
    )
    for (const { mark, at } of orders) move(mark.order, at)
    if (button) move('button', button)
    return [
      ...orders.flatMap(({ mark }) => placeOf.get(mark.order)?.number.parent ?? []),
      ...(button && composer ? [composer] : []),
    ]
  }
  const draw = (marks: readonly DrawnBadge[], button: boolean) => {
    const now = JSON.stringify([marks, button])
    if (now === drawn) return
    drawn = now
    elements.clear()
    drawBadges(box, marks, button, say, {
      onElement: (of, element) => void elements.set(of, element),
      onPick,
      onFind,
    })
  }
  const move = (of: OrderId | 'button', { x, y }: Corner) => {
    const element = elements.get(of)
    if (!element) return
    element.style.transform = `translate(${x}px, ${y}px)`
    element.style.visibility = ''
  }
  /** A row that was given to another order loses its mark at once, not with the next frame. */
  const hideOld = () => {
    for (const [of, element] of elements) {
      const place = of === 'button' ? undefined : placeOf.get(of)
      if (place && !isStillThere(place)) element.style.visibility = 'hidden'
    }
  }

  const soon = watchMoves({ window, document, signal, changed: hideOld, frame })
  passWheel(box, order => placeOf.get(order)?.row, signal)
  signal.addEventListener('abort', () => {
    rows.disconnect()
    box.remove()
    style.remove()
  })
  return (next: Beside) => {
    beside = next
    // Another may have come, or this one have been taken out of sight.
    composer = undefined
    placeOf = new Map(next.places.map(place => [place.id, place]))
    const wanted = new Set(
      next.places.flatMap(({ id, number }) => (next.badges.has(id) ? [number.parent] : [])),
    )
    for (const element of watched)
      if (!wanted.has(element)) {
        rows.unobserve(element)
        near.delete(element)
      }
    for (const element of wanted) if (!watched.has(element)) rows.observe(element)
    watched = wanted
    soon()
  }
}

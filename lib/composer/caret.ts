import { isField } from './editable'
import type { CaretContext } from './read-around'

/** What has to be remembered of a page's composers between insertions. */
export interface Carets {
  /** Fields keep their own selection; this is for editable elements, whose selection goes where the agent clicks next. */
  lastIn(composer: HTMLElement): CaretContext | undefined
  /** Resolves to `true` once no input method is composing in the composer, to `false` if one still is after `patience` ms. */
  composed(composer: HTMLElement, patience: number): Promise<boolean>
  /** Runs one piece of work after the other: a second insertion must not be taken for a doubled first. */
  inTurn<T>(work: () => Promise<T>): Promise<T>
}

/** Remembers until the signal aborts. One for each document that holds composers. */
export function rememberCarets(document: Document, signal: AbortSignal): Carets {
  const places = new WeakMap<Element, Range>()
  const ended = new Set<() => void>()
  let composing: readonly EventTarget[] = []
  let turn: Promise<unknown> = Promise.resolve()
  const remember = () => {
    const focused = deepFocus(document)
    if (!focused?.isContentEditable) return
    const place = selectionIn(focused)
    if (!place) return
    // A live range follows what the page does to the composer meanwhile.
    const range = document.createRange()
    range.setStart(place.startContainer, place.startOffset)
    range.setEnd(place.endContainer, place.endOffset)
    places.set(focused, range)
  }
  const start = (event: Event) => {
    composing = event.composedPath()
  }
  const end = () => {
    composing = []
    for (const tell of ended) tell()
    ended.clear()
  }
  document.addEventListener('selectionchange', remember, { signal })
  document.addEventListener('compositionstart', start, { signal, capture: true })
  document.addEventListener('compositionend', end, { signal, capture: true })
  return {
    lastIn: composer => places.get(composer),
    composed: (composer, patience) =>
      new Promise(resolve => {
        if (!composing.includes(composer)) return resolve(true)
        ended.add(() => resolve(true))
        setTimeout(resolve, patience, false)
      }),
    inTurn(work) {
      const mine = turn.then(work)
      turn = mine.catch(() => {})
      return mine
    },
  }
}

/** The focused element, looked for in open shadow roots too. */
export function deepFocus(document: Document): HTMLElement | undefined {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  return focused && isHtml(focused) ? focused : undefined
}

/** The selection, if it lies wholly inside the composer. */
export function selectionIn(composer: HTMLElement): CaretContext | undefined {
  if (isField(composer)) return undefined
  const selection = composer.ownerDocument.getSelection()
  const root = composer.getRootNode()
  const [place] = selection?.getComposedRanges({ shadowRoots: isShadow(root) ? [root] : [] }) ?? []
  return place && isIn(composer, place) ? place : undefined
}

/** Both its ends are. */
export const isIn = (composer: HTMLElement, { startContainer, endContainer }: CaretContext): boolean =>
  composer.contains(startContainer) && composer.contains(endContainer)

// Not `instanceof`: the element may belong to a frame, whose classes are others.
const isHtml = (element: Element): element is HTMLElement => 'isContentEditable' in element
const isShadow = (root: Node): root is ShadowRoot => 'host' in root

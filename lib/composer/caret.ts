import { isField } from './editable'
import type { Place } from './read-around'

/** Where the agent last was in each composer of a page, and whether an input method is at work there. */
export interface Carets {
  /** Fields keep their own selection; this is for editable elements, whose selection goes where the agent clicks next. */
  lastIn(composer: HTMLElement): Place | undefined
  /** Resolves when no composition is under way in the composer; `false` when one still is after `patience` ms. */
  composed(composer: HTMLElement, patience: number): Promise<boolean>
}

/** Remembers until the signal aborts. One for each document that holds composers. */
export function rememberCarets(document: Document, signal: AbortSignal): Carets {
  const places = new WeakMap<Element, Range>()
  let composing: EventTarget | undefined
  const ended = new Set<() => void>()
  const remember = () => {
    const focused = deepFocus(document)
    if (!focused || isField(focused) || !focused.isContentEditable) return
    const place = selectionIn(focused)
    if (!place) return
    // A live range follows what the page does to the composer meanwhile.
    const range = document.createRange()
    range.setStart(place.startContainer, place.startOffset)
    range.setEnd(place.endContainer, place.endOffset)
    places.set(focused, range)
  }
  document.addEventListener('selectionchange', remember, { signal })
  const start = (event: Event) => {
    composing = event.composedPath()[0]
  }
  const end = () => {
    composing = undefined
    for (const tell of ended) tell()
    ended.clear()
  }
  document.addEventListener('compositionstart', start, { signal, capture: true })
  document.addEventListener('compositionend', end, { signal, capture: true })
  return {
    lastIn: composer => places.get(composer),
    composed: (composer, patience) =>
      new Promise(resolve => {
        if (!(composing && composer.contains(composing as Node))) return resolve(true)
        ended.add(() => resolve(true))
        setTimeout(resolve, patience, false)
      }),
  }
}

/** The focused element, looked for in open shadow roots too. */
export function deepFocus(document: Document): HTMLElement | undefined {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  return focused instanceof HTMLElement ? focused : undefined
}

/** The selection, if it lies wholly inside the composer. */
export function selectionIn(composer: HTMLElement): Place | undefined {
  const selection = composer.ownerDocument.getSelection()
  const root = composer.getRootNode()
  const [place] =
    selection?.getComposedRanges?.({ shadowRoots: root instanceof ShadowRoot ? [root] : [] }) ??
    (selection?.rangeCount ? [selection.getRangeAt(0)] : [])
  return place && isIn(composer, place) ? place : undefined
}

export const isIn = (composer: HTMLElement, { startContainer, endContainer }: Place): boolean =>
  composer.contains(startContainer) && composer.contains(endContainer)

import { effect } from '@preact/signals'
import { isComposing } from '@/components/ui/ime'
import { RETOLD, retell, SILENT } from '@/entrypoints/sidebar.content/retell'
import { elementAt, type Move, step } from '@/lib/consoles/teach/whereabouts'
import type { PickerLesson } from './lesson'

interface Listening {
  readonly window: Window
  readonly document: Document
  readonly shadow: ShadowRoot
  /** Lies over the page while the agent points. */
  readonly cover: HTMLElement
  readonly lesson: PickerLesson
  readonly signal: AbortSignal
}

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: 'out',
  ArrowDown: 'in',
  ArrowLeft: 'previous',
  ArrowRight: 'next',
}

/** Heard by the picker, told to nobody else. */
const POINTER = [
  'pointermove',
  'mousemove',
  'pointerover',
  'pointerout',
  'mouseover',
  'mouseout',
  'wheel',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
] as const

/** Pointer and keys while the picker is open. The page is told of nothing that happens in it or while the agent points. */
export function listen({ window, document, shadow, cover, lesson, signal }: Listening): void {
  const { model, actions } = lesson
  const options = { capture: true, signal }
  let target: Element | undefined
  let climbed: Element[] = []

  const show = (element: Element | undefined) => {
    target = element
    if (!element) {
      model.target.value = undefined
      return
    }
    const { left, top, width, height } = element.getBoundingClientRect()
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)
    model.target.value = { left, top, width, height, what: text || `<${element.localName}>` }
  }
  /** Back to the part that was pointed at, so that the keyboard goes on from there. */
  const focusPart = () => shadow.querySelector<HTMLElement>('[data-last] .btn')?.focus()
  const stop = () => {
    actions.point(undefined)
    focusPart()
  }
  const take = () => {
    if (!target) return
    lesson.take(target)
    if (model.pointing.value === undefined) focusPart()
  }
  const onKey = (event: KeyboardEvent): boolean => {
    if (isComposing(event)) return false
    if (!model.pointing.value) {
      if (event.key !== 'Escape') return false
      actions.leave()
      return true
    }
    const move = MOVES[event.key]
    if (move) {
      const from = target ?? document.body.firstElementChild
      if (!from) return true
      const to = step(from, move, climbed)
      climbed = move === 'out' ? [...climbed, from] : move === 'in' ? climbed : []
      to.scrollIntoView?.({ block: 'nearest' })
      show(to)
    } else if (event.key === 'Enter' || event.key === ' ') take()
    else if (event.key === 'Escape' || event.key === 'Tab') stop()
    return true
  }

  for (const type of RETOLD)
    window.addEventListener(
      type,
      event => {
        const inner = innerOf(event, shadow)
        if (
          event instanceof KeyboardEvent &&
          type === 'keydown' &&
          (inner || model.pointing.value) &&
          onKey(event)
        ) {
          event.preventDefault()
          event.stopImmediatePropagation()
        } else if (model.pointing.value && event instanceof KeyboardEvent) {
          event.preventDefault()
          event.stopImmediatePropagation()
        } else if (inner) {
          event.stopImmediatePropagation()
          if (!inner.dispatchEvent(retell(event))) event.preventDefault()
        }
      },
      options,
    )
  for (const type of SILENT)
    window.addEventListener(
      type,
      event => innerOf(event, shadow) && event.stopImmediatePropagation(),
      options,
    )
  for (const type of POINTER) {
    shadow.addEventListener(type, event => event.stopPropagation())
    if (type !== 'wheel') cover.addEventListener(type, event => event.preventDefault())
  }
  cover.addEventListener('pointermove', event => {
    climbed = []
    show(elementAt(document, event.clientX, event.clientY))
  })
  cover.addEventListener('click', event => {
    show(elementAt(document, event.clientX, event.clientY))
    take()
  })
  cover.addEventListener('wheel', event => scroll(elementAt(document, event.clientX, event.clientY), event), {
    passive: true,
  })
  let waiting = false
  const replace = () => {
    if (waiting) return
    waiting = true
    window.requestAnimationFrame(() => {
      waiting = false
      lesson.place()
      if (target) show(target)
    })
  }
  window.addEventListener('scroll', replace, { ...options, passive: true })
  window.addEventListener('resize', replace, options)
  const dispose = effect(() => {
    const pointing = model.pointing.value
    cover.hidden = pointing === undefined
    if (pointing) cover.focus({ preventScroll: true })
    else target = undefined
  })
  signal.addEventListener('abort', dispose)
}

/** The element in the picker at which an event starts. */
function innerOf(event: Event, shadow: ShadowRoot): EventTarget | undefined {
  const inner = event.composedPath()[0]
  return inner instanceof Node && inner.getRootNode() === shadow ? inner : undefined
}

/** The cover takes the wheel from the page, so what is under it is scrolled here. */
function scroll(from: Element | undefined, { deltaX, deltaY }: WheelEvent): void {
  for (let at: Element | null | undefined = from; at; at = at.parentElement) {
    const before = [at.scrollTop, at.scrollLeft]
    at.scrollBy({ left: deltaX, top: deltaY })
    if (at.scrollTop !== before[0] || at.scrollLeft !== before[1]) return
  }
}

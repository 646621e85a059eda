import { effect } from '@preact/signals'
import { isComposing } from '@/lib/composer/ime'
import { elementAt, type Move, step } from '@/lib/consoles/teach/whereabouts'
import { parentOf } from '@/lib/consoles/visible'
import type { PickerLesson } from './lesson-actions'

interface Listening {
  readonly window: Window
  /** Lies over the page while the agent points. */
  readonly cover: HTMLElement
  readonly lesson: PickerLesson
  readonly signal: AbortSignal
  /** Whether the agent's hand did it; a test, which cannot, says its own. */
  readonly isReal?: (event: Event) => boolean
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

/** Pointer and keys while the agent points: the page is told of none of them, and what a script made up is not taken for the agent's. */
export function listen({
  window,
  cover,
  lesson,
  signal,
  isReal = ({ isTrusted }) => isTrusted,
}: Listening): void {
  const { document } = window
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
    const text = (element.textContent ?? '').slice(0, 400).replace(/\s+/g, ' ').trim().slice(0, 40)
    model.target.value = { left, top, width, height, what: text || `<${element.localName}>` }
  }
  const take = () => {
    if (target) lesson.take(target)
  }
  const onKey = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    const move = MOVES[event.key]
    if (move) {
      const from = target ?? document.body.firstElementChild
      if (!from) return
      const to = step(from, move, climbed)
      climbed = move === 'out' ? [...climbed, from] : move === 'in' ? climbed : []
      to.scrollIntoView?.({ block: 'nearest' })
      show(to)
    } else if (event.key === 'Enter' || event.key === ' ') take()
    else if (event.key === 'Escape') actions.back()
    else if (event.key === 'Tab') actions.skip()
  }
  for (const type of ['keydown', 'keyup', 'keypress'] as const)
    window.addEventListener(
      type,
      event => {
        if (!model.pointing.value || !isReal(event)) return
        if (type === 'keydown') onKey(event)
        event.preventDefault()
        event.stopImmediatePropagation()
      },
      options,
    )
  for (const type of POINTER)
    cover.addEventListener(type, event => {
      event.preventDefault()
      event.stopPropagation()
    })
  cover.addEventListener('pointermove', event => {
    if (!isReal(event)) return
    climbed = []
    show(elementAt(document, event.clientX, event.clientY))
  })
  cover.addEventListener('click', event => {
    if (!isReal(event)) return
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

/** The cover takes the wheel from the page, so what is under it is scrolled here. */
function scroll(from: Element | undefined, { deltaX, deltaY }: WheelEvent): void {
  for (let at = from; at; at = parentOf(at)) {
    const before = [at.scrollTop, at.scrollLeft]
    at.scrollBy({ left: deltaX, top: deltaY })
    if (at.scrollTop !== before[0] || at.scrollLeft !== before[1]) return
  }
}

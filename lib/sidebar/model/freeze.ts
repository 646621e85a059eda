import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'

/** Whether the agent has a hand on something. */
export interface Interaction {
  readonly pointer: Signal<boolean>
  readonly focus: Signal<boolean>
  /** Counts the pointer's moves: one that rests lets go, see rest-pointer.ts. */
  readonly moves: Signal<number>
  readonly on: ReadonlySignal<boolean>
}

/** Without a hand on anything; `on` while the pointer or the focus is there. */
export function interaction(): Interaction {
  const pointer = signal(false)
  const focus = signal(false)
  return { pointer, focus, moves: signal(0), on: computed(() => pointer.value || focus.value) }
}

/** The handlers of the element whose content must keep still. */
export const watchInteraction = ({ pointer, focus, moves }: Interaction) => ({
  onMouseEnter: () => {
    pointer.value = true
  },
  onMouseMove: () => {
    pointer.value = true
    moves.value++
  },
  onMouseLeave: () => {
    pointer.value = false
  },
  onFocusIn: () => {
    focus.value = true
  },
  onFocusOut: () => {
    focus.value = false
  },
})

/**
 * Keeps a list still while the agent points at it or works in it: nothing moves under a click. A change of `subject`
 * (another buyer) is shown at once all the same: what was held is then about somebody else.
 */
export function frozenWhileUsed<T>(
  source: ReadonlySignal<T>,
  subject: ReadonlySignal<string>,
  holding: ReadonlySignal<boolean>,
): ReadonlySignal<T> {
  let last: { readonly of: string; readonly value: T } | undefined
  return computed(() => {
    const value = source.value
    const of = subject.value
    if (!last || last.of !== of || !holding.value) last = { of, value }
    return last.value
  })
}

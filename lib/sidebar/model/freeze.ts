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
 * @param isFilling whether what is shown is only about to be filled: it gives way to what comes next
 */
export function frozenWhileUsed<T>(
  source: ReadonlySignal<T>,
  subject: ReadonlySignal<string>,
  holding: ReadonlySignal<boolean>,
  isFilling: (value: T) => boolean = () => false,
): ReadonlySignal<T> {
  let last: { readonly of: string; readonly value: T; readonly isFilling: boolean } | undefined
  return computed(() => {
    const value = source.value
    const of = subject.value
    const filling = isFilling(value)
    if (!last || last.of !== of || !holding.value || last.isFilling) last = { of, value, isFilling: filling }
    return last.value
  })
}

import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'

/** Whether the agent has a hand on something. */
export interface Interaction {
  readonly pointer: Signal<boolean>
  readonly focus: Signal<boolean>
  readonly on: ReadonlySignal<boolean>
}

/** Without a hand on anything; `on` while the pointer or the focus is there. */
export function interaction(): Interaction {
  const pointer = signal(false)
  const focus = signal(false)
  return { pointer, focus, on: computed(() => pointer.value || focus.value) }
}

/** The handlers of the element whose content must keep still. */
export const watchInteraction = ({ pointer, focus }: Interaction) => ({
  onMouseEnter: () => {
    pointer.value = true
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

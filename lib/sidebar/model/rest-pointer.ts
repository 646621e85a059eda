import { effect } from '@preact/signals'
import type { Interaction } from './freeze'

/** Ms after which a pointer that rests holds nothing any longer. */
export const REST = 2000

/**
 * A pointer that does not move is no hand on anything: it stays over the sidebar while the agent types in the page, and no browser says
 * that it has left. It holds again with its next move.
 */
export function restPointer({ pointer, moves }: Interaction, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = effect(() => {
    void moves.value
    clearTimeout(timer)
    if (pointer.value)
      timer = setTimeout(() => {
        pointer.value = false
      }, REST)
  })
  signal.addEventListener('abort', () => {
    end()
    clearTimeout(timer)
  })
}

import { effect } from '@preact/signals'
import type { PhrasesModel } from './phrases'
import { REST } from './rest-pointer'

/**
 * The suggestions follow the newest line of the buyer: at once where the agent neither types nor has a row focused, and under a resting
 * pointer after two seconds at most.
 */
export function followList(
  phrases: Pick<PhrasesModel, 'hands' | 'isBehind' | 'letGo' | 'markNone'>,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = effect(() => {
    const { pointer, focus } = phrases.hands
    const holds = pointer.value && !focus.value && phrases.isBehind.value
    if (!holds) {
      clearTimeout(timer)
      timer = undefined
    } else
      timer ??= setTimeout(() => {
        timer = undefined
        phrases.letGo()
      }, REST)
  })
  const leave = effect(() => {
    if (!phrases.hands.pointer.value) phrases.markNone()
  })
  signal.addEventListener('abort', () => {
    wait()
    leave()
    clearTimeout(timer)
  })
}

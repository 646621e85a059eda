import { browser } from '#imports'
import { STORAGE } from '@/lib/settings'
import type { ConsoleId } from '@/lib/trade/console'

const KEY = STORAGE.off.slice('local:'.length)

const isOff = (stored: unknown, id: ConsoleId) => Array.isArray(stored) && stored.includes(id)

/**
 * Runs `start` while the agent has this console switched on, from now until `signal` aborts; what it started ends on the signal
 * it is given. Without storage the console counts as on.
 */
export async function followSwitch(
  id: ConsoleId,
  signal: AbortSignal,
  start: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  let running: AbortController | undefined
  const turn = (off: boolean) => {
    if (off) {
      running?.abort()
      running = undefined
    } else if (!running && !signal.aborted) {
      running = new AbortController()
      void start(AbortSignal.any([signal, running.signal]))
    }
  }
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) turn(isOff(changes[KEY]?.newValue, id))
  }
  browser.storage.local.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged))
  const stored = await browser.storage.local.get(KEY).catch((): Record<string, unknown> => ({}))
  turn(isOff(stored[KEY], id))
}

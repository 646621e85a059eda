import { browser } from '#imports'
import { fits } from '@/lib/consoles/fits'
import { request } from '@/lib/messages'
import { STORAGE, type TaughtPlace } from '@/lib/settings'
import type { ConsoleId } from '@/lib/trade/console'
import type { ConsoleHere } from './here'

const KEY = STORAGE.taught.slice('local:'.length)

/**
 * Runs `start` with the profile that holds here, and again when what was taught for this page changes. A page where nothing was
 * taught asks nobody: its built-in profile starts as soon as the storage has said so.
 */
export async function followTaught(
  address: string,
  builtIn: ConsoleId | undefined,
  signal: AbortSignal,
  start: (here: ConsoleHere, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  let running: AbortController | undefined
  let known: string | undefined
  const turn = async (places: unknown) => {
    const here = placesHere(places, address)
    if (here === known || signal.aborted) return
    known = here
    const taught = here ? await request('taughtHere').catch(() => undefined) : undefined
    if (here !== known || signal.aborted) return
    running?.abort()
    const profile = taught?.profile
    const id = profile?.id ?? builtIn
    if (!id) return
    running = new AbortController()
    await start({ id, ...(profile && { profile }) }, AbortSignal.any([signal, running.signal]))
  }
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) void turn(changes[KEY]?.newValue)
  }
  browser.storage.local.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged))
  const stored = await browser.storage.local.get(KEY).catch((): Record<string, unknown> => ({}))
  await turn(stored[KEY])
}

/** What was taught here, as one text that changes with it; empty for nothing. */
function placesHere(places: unknown, address: string): string {
  if (!Array.isArray(places)) return ''
  return (places as TaughtPlace[])
    .filter(({ matches }) => matches.some(match => fits(match, address)))
    .map(({ at }) => at)
    .join()
}

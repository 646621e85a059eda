import { browser } from '#imports'
import { STORAGE } from '@/lib/settings'
import type { ConsoleId } from '@/lib/trade/console'

const KEY = STORAGE.off.slice('local:'.length)

/** The consoles the agent switched off, as stored; a foreign shape counts as none. */
async function switchedOff(): Promise<readonly string[]> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY]
  return Array.isArray(stored) ? stored.filter(id => typeof id === 'string') : []
}

/** Without storage every console counts as on. */
export async function isOff(console: ConsoleId): Promise<boolean> {
  const off = await switchedOff().catch((): readonly string[] => [])
  return off.includes(console)
}

/** Sidebars on that console watch this and come or go at once. Rejects when it was not saved. */
export async function switchOff(console: ConsoleId, off: boolean): Promise<void> {
  const others = (await switchedOff()).filter(id => id !== console)
  await browser.storage.local.set({ [KEY]: off ? [...others, console] : others })
}

import { withListed } from '@/lib/settings/listed'
import type { ConsoleId } from '@/lib/trade/console'
import { offItem } from './storage-items'

/** Without storage every console counts as on. */
export async function isOff(console: ConsoleId): Promise<boolean> {
  const off = await offItem.get().catch((): readonly ConsoleId[] => [])
  return off.includes(console)
}

/** Page agents on that console watch this and come or go at once. Rejects when it was not saved. */
export async function switchOff(console: ConsoleId, off: boolean): Promise<void> {
  await offItem.set(withListed(await offItem.get(), console, off))
}

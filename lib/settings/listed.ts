import type { ConsoleId } from '../trade/console'

/** The list with or without this one in it. */
export function withListed<T>(list: readonly T[], one: T, listed: boolean): readonly T[] {
  const others = list.filter(other => other !== one)
  return listed ? [...others, one] : others
}

/**
 * A list of consoles in `browser.storage.local` (`STORAGE.off`, `STORAGE.deep`) with or without this one; a foreign shape counts as none.
 */
export function listedWith(stored: unknown, console: ConsoleId, listed: boolean): readonly string[] {
  const others = Array.isArray(stored) ? stored.filter(id => typeof id === 'string' && id !== console) : []
  return listed ? [...others, console] : others
}

import type { ConsoleId } from '../trade/console'

/** The list with or without this one in it. */
export function withListed<T>(list: readonly T[], one: T, listed: boolean): readonly T[] {
  const others = list.filter(other => other !== one)
  return listed ? [...others, one] : others
}
/** Lists of consoles in `browser.storage.local` (`STORAGE.off`, `STORAGE.deep`), as stored; a foreign shape counts as none. */
export function isListed(stored: unknown, console: string): boolean {
  return Array.isArray(stored) && stored.includes(console)
}

export function listedWith(stored: unknown, console: ConsoleId, listed: boolean): readonly string[] {
  const others = Array.isArray(stored) ? stored.filter(id => typeof id === 'string' && id !== console) : []
  return listed ? [...others, console] : others
}

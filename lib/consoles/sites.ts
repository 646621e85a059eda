import type { ConsoleId } from '@/lib/trade/console'
import { fits } from './fits'

/** Where a built-in console stands: its id and the addresses of its pages. */
export type ConsoleSite = readonly [id: string, matches: readonly string[]]

/** The console whose pages this address is one of: all that the first script of a page needs to know of it. */
export function siteFor(url: string, sites: readonly ConsoleSite[]): ConsoleId | undefined {
  const [id] = sites.find(([, matches]) => matches.some(match => fits(match, url))) ?? []
  return id as ConsoleId | undefined
}

/** The sites as the extension's scripts tell each other of them; what has not that shape is none. */
export function parseSites(stored: unknown): readonly ConsoleSite[] {
  return Array.isArray(stored)
    ? stored.filter((one): one is ConsoleSite => Array.isArray(one) && Array.isArray(one[1]))
    : []
}

import type { ConsoleId } from '@/lib/trade/console'
import { fits } from './fits'
import { SITES } from './sites.data'

export { SITES } from './sites.data'

/** The console whose pages this address is one of: all that the first script of a page needs to know of it. */
export function siteFor(url: string): ConsoleId | undefined {
  const [id] = SITES.find(([, matches]) => matches.some(match => fits(match, url))) ?? []
  return id as ConsoleId | undefined
}

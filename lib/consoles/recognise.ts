import type { ConsoleProfile } from './profile'
import { elementsAt } from './select'

/**
 * The console a page belongs to whose address says nothing of it: the one of which the page holds one of the elements it is
 * recognised by. Undefined where it holds nobody's, or those of two consoles.
 */
export function recognise(page: Element, profiles: readonly ConsoleProfile[]): ConsoleProfile | undefined {
  const [found, another] = profiles.filter(({ recognisedBy = [] }) =>
    recognisedBy.some(selector => elementsAt([page], selector).length > 0),
  )
  return another ? undefined : found
}

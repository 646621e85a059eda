import type { ConsoleProfile } from './profile'
import { elementsAt } from './select'

/**
 * The console a page belongs to whose address says nothing of it: the one whose marks stand on the page. Undefined where nobody's do, or
 * those of two.
 */
export function recognise(page: Element, profiles: readonly ConsoleProfile[]): ConsoleProfile | undefined {
  const [found, another] = profiles.filter(({ marks = [] }) =>
    marks.some(mark => elementsAt([page], mark).length > 0),
  )
  return another ? undefined : found
}

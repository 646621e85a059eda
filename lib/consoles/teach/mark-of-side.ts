import { attribute } from '../dom'
import { elementsAt } from '../select'
import type { Feature } from './features'
import { isHashed } from './stable'

/**
 * Elsewhere the mark of the one that is chosen now; on several messages at once it says whose they are (`message-current`: of the current
 * user).
 */
const CHOSEN = /(?:^|[-_])(?:current|active|selected)(?:$|[-_])/i
/** Behind every sign that never means anything else. */
const RANK = 6

/** Classes of an element that would be of the moment if not several of these rows carried them. */
export function marksOfSide(element: Element, rows: readonly Element[]): Feature[] {
  return (attribute(element, 'class') ?? '')
    .split(/\s+/)
    .filter(name => /^[A-Za-z][\w-]*$/.test(name) && CHOSEN.test(name) && !isHashed(name))
    .map(name => ({ css: `.${name}`, rank: RANK, kind: 'class' }))
    .filter(({ css }) => rows.filter(row => elementsAt([row], css).length > 0).length > 1)
}

import type { Outline } from '../outline-leaf'
import type { Vocabulary } from '../words/vocabulary'

/** Labels that only an order has. */
const OF_ORDER = /^(?:number|amount|placed|paid|ship|recipient|tracking)/

/** Whether anything on the page is a state of an order, or stands at a label that only an order has. */
export function mentionsOrder(page: Outline, words: Vocabulary): boolean {
  return page.leaves.some(({ plain }) => {
    const [label = ''] = plain.split(':')
    return words.status(plain) !== undefined || OF_ORDER.test(words.labelOf(label) ?? '')
  })
}

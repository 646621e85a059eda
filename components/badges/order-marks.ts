import type { Alert } from '@/lib/alerts/alert'
import type { Words } from '@/lib/locales/words'
import type { OrderId } from '@/lib/trade/order'

/** What stands beside one order on the page. */
export interface OrderMark {
  readonly level: Alert['level']
  /** What is open for it, most urgent first, in one line. */
  readonly words: string
}

/** One mark for each order with open alerts, which come most urgent first. */
export function orderMarks(
  alerts: readonly Alert[],
  tell: (words: Words) => string,
  join: string,
): ReadonlyMap<OrderId, OrderMark> {
  const marks = new Map<OrderId, OrderMark>()
  for (const { order, level, title } of alerts) {
    if (order === undefined) continue
    const known = marks.get(order)
    const words = tell(title)
    marks.set(order, known ? { ...known, words: known.words + join + words } : { level, words })
  }
  return marks
}

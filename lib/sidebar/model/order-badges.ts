import type { Alert } from '@/lib/alerts/alert'
import type { Say, Words } from '@/lib/locales/words'
import type { OrderBadge } from '@/lib/page-agent/protocol'
import type { OrderId } from '@/lib/trade/order'
import { shortId } from '@/lib/trade/short-id'

/** One badge for each order with open alerts, which come most urgent first. */
export function orderBadges(alerts: readonly Alert[], say: Say): OrderBadge[] {
  const tell = ({ key, args = [] }: Words) => say(key, ...args)
  const lines = new Map<OrderId, Pick<OrderBadge, 'level' | 'words'>>()
  for (const { order, level, title } of alerts) {
    if (order === undefined) continue
    const known = lines.get(order)
    const words = tell(title)
    lines.set(order, known ? { ...known, words: known.words + say('marks.join') + words } : { level, words })
  }
  return [...lines].map(([order, { level, words }]) => ({
    order,
    level,
    words,
    name: say('marks.order', shortId(order), words),
  }))
}

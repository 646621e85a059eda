import { effect } from '@preact/signals'
import { messagesSince } from '@/lib/alerts/chat'
import { lastNudge, nudgesOf } from '@/lib/alerts/nudges'
import { toPay } from '@/lib/alerts/state'
import type { DayEvent } from '@/lib/day/event'
import { buyerKeyOf } from '@/lib/trade/buyer-key'
import { isPaid } from '@/lib/trade/is-paid'
import type { Order } from '@/lib/trade/order'
import type { SidebarModel } from '../model/model'
import type { DayReporter } from './report-day'

/** Payments further back (ms) follow from no nudge that is still counted. */
const LONG_AGO = 3 * 24 * 60 * 60_000

/** Tells of orders that were nudged, paid, closed or are being refunded; each once for as long as the sidebar lives. */
export function watchOrders(
  { page, alerts }: Pick<SidebarModel, 'page' | 'alerts'>,
  day: DayReporter,
  signal: AbortSignal,
): void {
  const told = new Set<string>()
  const note = (event: Extract<DayEvent, { readonly key: string }>) => {
    const id = `${event.kind}/${event.key}`
    if (told.has(id)) return
    told.add(id)
    day.note(event)
  }
  const stop = effect(() => {
    const now = Date.now()
    const conversation = page.conversation.value
    const decisions = alerts.decisions.value
    for (const order of page.orders.value) {
      const { placed } = order.times
      const isTheirs = !order.buyer || buyerKeyOf(order.buyer) === page.buyerKey.value
      // Without the time it was placed, what was written in the chat may be about another order.
      const since = isTheirs && placed !== undefined ? messagesSince(conversation, placed) : []
      const decided = decisions.filter(({ about }) => about.split('/')[0] === order.id)
      const nudge = toPay(order) ? lastNudge(nudgesOf(order, since, decided)) : undefined
      if (nudge) note({ kind: 'nudged', key: order.id, at: nudge.at })
      const { paid = now } = order.times
      if (isPaid(order) && now - paid < LONG_AGO)
        note({ kind: 'paid', key: order.id, at: paid, ...moneyOf(order) })
      if (order.status?.state === 'closed' && order.times.paid === undefined)
        note({ kind: 'closed', key: order.id, at: now })
      if (isRefunding(order)) note({ kind: 'refund', key: order.id, at: now })
    }
  })
  signal.addEventListener('abort', stop)
}

const isRefunding = ({ status, afterSale }: Order): boolean =>
  status?.refund === 'refunding' ||
  (afterSale !== undefined && afterSale.kind !== 'resend' && afterSale.stage !== 'closed')

const moneyOf = ({ amount }: Order) =>
  amount ? { fen: Math.max(0, amount.fen), currency: amount.currency } : {}

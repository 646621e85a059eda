import { effect } from '@preact/signals'
import type { SeenOrders } from '@/lib/messages'
import { buyerKeyOf } from '@/lib/trade/buyer-key'
import { isPaid } from '@/lib/trade/is-paid'
import type { Order } from '@/lib/trade/order'
import type { SidebarHost } from '../sidebar-host'
import type { SidebarModel } from './model'

/** Ms a buyer and their orders have to stand still: who clicks through a list has seen nobody. */
const SETTLED = 1500

/** Tells which paid orders of the buyer were on screen, and shows what is known of them then. What cannot be told is told the next time. */
export function tellOrders(
  { page, records }: Pick<SidebarModel, 'page' | 'records'>,
  host: Pick<SidebarHost, 'request'>,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = ''
  const tell = async (seen: SeenOrders) => {
    const visit = await host.request('sawOrders', seen).catch(() => undefined)
    if (visit && records.buyer.peek() === seen.about) records.kept.value = { ...records.kept.peek(), visit }
  }
  const stop = effect(() => {
    const about = records.buyer.value
    const orders = page.orders.value.filter(order => isPaid(order) && isOf(order, page.buyerKey.value))
    const seen = about && { about, orders: Object.fromEntries(orders.map(paidFor)) }
    const said = JSON.stringify(seen ?? null)
    if (said === last) return
    last = said
    clearTimeout(timer)
    if (seen) timer = setTimeout(() => void tell(seen), SETTLED)
  })
  signal.addEventListener('abort', () => {
    stop()
    clearTimeout(timer)
  })
}

const isOf = ({ buyer }: Order, key: string) => !buyer || buyerKeyOf(buyer) === key

const paidFor = ({ id, amount }: Order): [string, number] => [
  `${amount?.currency ?? ''}/${id}`,
  Math.max(0, amount?.fen ?? 0),
]

import type { BuyerId, Order, OrderId } from '@/lib/trade/order'
import type { Reading } from '../reading'
import type { Received } from './merge'

/** Ms for which an answer is worth showing; a page asks again long before. */
const LIFE = 30 * 60_000
/** Ms for which orders of somebody who is not on screen are kept: pages ask before they show whom they open. */
const AHEAD = 60_000
/** Orders kept at most; the oldest go. */
const MOST = 500

/** What a page received, in memory alone, for as long as it can be about what the page shows. */
export interface ReceivedOrders {
  /** An answer's orders. Of a list (`isList`) they take the place of those of the answer before: the page shows another part of it. */
  add(address: string, orders: readonly Order[], at: number, isList: boolean): void
  /** What is left of it now. Orders of other buyers are forgotten as soon as the chat changes hands. */
  now(reading: Reading, at: number): readonly Received[]
  /** Epoch ms at which something will be too old; absent when nothing is kept. */
  until(): number | undefined
  clear(): void
}

export function createReceived(): ReceivedOrders {
  let kept = new Map<OrderId, Received & { readonly address: string }>()
  let open: BuyerId | undefined
  const keep = (holds: (one: Received & { readonly address: string }) => boolean) => {
    kept = new Map([...kept].filter(([, one]) => holds(one)))
  }
  return {
    add(address, orders, at, isList) {
      if (isList) keep(one => one.address !== address)
      for (const order of orders) {
        kept.delete(order.id)
        kept.set(order.id, { order, at, address })
      }
      kept = new Map([...kept].slice(-MOST))
    },
    now(reading, at) {
      const buyer = reading.kind === 'open' && !reading.switching ? reading.conversation?.buyer.id : undefined
      const isOther = ({ order }: Received) => order.buyer?.id !== undefined && order.buyer.id !== buyer
      if (buyer !== undefined && buyer !== open) {
        open = buyer
        keep(one => !isOther(one))
      }
      keep(one => at - one.at < (buyer !== undefined && isOther(one) ? AHEAD : LIFE))
      return [...kept.values()]
    },
    until() {
      const oldest = [...kept.values()].map(one => one.at)
      return oldest.length > 0 ? Math.min(...oldest) + LIFE : undefined
    },
    clear() {
      kept.clear()
      open = undefined
    },
  }
}

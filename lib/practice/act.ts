import type { Fen } from '@/lib/trade/money'
import type { BuyerId, FlagColour, OrderId } from '@/lib/trade/order'
import { hearDeed } from './listen'
import { append } from './message'
import type { PracticeOrder } from './order'
import type { Deed, Line } from './script'
import { changeChat, changeOrder, type World } from './world'

/** What the agent can do to an order with the console's own buttons. */
export type Act =
  | { readonly kind: 'remark'; readonly text: string; readonly flag?: FlagColour }
  | { readonly kind: 'address'; readonly recipient: PracticeOrder['recipient'] }
  | { readonly kind: 'ship'; readonly courier: string; readonly trackingNumber: string }
  | { readonly kind: 'price'; readonly amount: Fen }
  | { readonly kind: 'remind' }
  | { readonly kind: 'refund' }

/** The buttons an order shows, in order. */
export function actsFor(order: PracticeOrder): readonly Act['kind'][] {
  if (order.state === 'closed') return ['remark']
  const refund = order.refund === 'refunding' ? (['refund'] as const) : []
  if (order.state === 'unpaid') return ['remark', 'price', 'remind']
  if (order.state === 'paid')
    return [...refund, 'remark', 'address', ...(refund.length ? [] : ['ship' as const])]
  return [...refund, 'remark']
}

/** Does it, tells the chat of it where the real ones do, and lets the buyer notice. Acts an order does not offer change nothing. */
export function agentActs(world: World, buyer: BuyerId, id: OrderId, act: Act, at: number): World {
  return changeChat(world, buyer, chat => {
    const order = chat.orders.find(each => each.id === id)
    if (!order || !actsFor(order).includes(act.kind)) return chat
    const { change, tells, deed } = outcome(act, at)
    const changed = changeOrder(chat, id, change)
    const told = tells ? append(changed, 'system', tells, at) : changed
    return hearDeed(world, told, deed, at)
  })
}

interface Outcome {
  readonly change: (order: PracticeOrder) => PracticeOrder
  readonly tells?: Line
  readonly deed: Deed
}

function outcome(act: Act, at: number): Outcome {
  switch (act.kind) {
    case 'remark':
      return { change: order => remarked(order, act.text, act.flag), deed: 'remarked' }
    case 'address':
      return {
        change: order => ({ ...order, recipient: act.recipient }),
        tells: '商家修改了收货信息，买家已收到通知',
        deed: 'address-edited',
      }
    case 'ship':
      return {
        change: order => ({
          ...order,
          state: 'shipped',
          courier: act.courier,
          trackingNumber: act.trackingNumber,
          trace: '商家已发货，包裹等待揽收',
          times: { ...order.times, shipped: at },
        }),
        tells: { card: `您的包裹已发出：${act.courier} ${act.trackingNumber}` },
        deed: 'shipped',
      }
    case 'price':
      return {
        change: order => ({ ...order, amount: act.amount }),
        tells: '商家修改了订单价格',
        deed: 'repriced',
      }
    case 'remind':
      return {
        change: order => ({ ...order, cared: true }),
        tells: { card: '商家提醒您：订单还未付款' },
        deed: 'reminded',
      }
    case 'refund':
      return {
        change: order => ({
          ...order,
          refund: 'refunded',
          ...(order.state === 'paid' && { state: 'closed' as const }),
        }),
        tells: '商家同意退款，款项将原路退回',
        deed: 'refunded',
      }
  }
}

function remarked(order: PracticeOrder, text: string, flag: FlagColour | undefined): PracticeOrder {
  const { remark: _, flag: __, ...rest } = order
  return { ...rest, ...(text !== '' && { remark: text }), ...(flag && { flag }) }
}

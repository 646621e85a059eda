import { append } from './message'
import { payOrder, planOrder } from './order'
import type { Effect } from './script'
import { type Chat, changeOrder, type World } from './world'

/** What a buyer's own act does to their first order, with the console's system line that tells of it. */
export function applyEffect(world: World, chat: Chat, effect: Effect, at: number): Chat {
  if (effect === 'places-order') {
    const plan = chat.script.later
    if (!plan) return chat
    const order = planOrder({ ...plan, placed: 0 }, at, world.seed, chat.script.id, 'later')
    return append({ ...chat, orders: [order, ...chat.orders] }, 'system', '买家已下单，等待付款', at)
  }
  const order = chat.orders[0]
  if (!order) return chat
  switch (effect) {
    case 'pays':
      if (order.state !== 'unpaid') return chat
      return append(
        changeOrder(chat, order.id, each => payOrder(each, at)),
        'system',
        '买家已付款',
        at,
      )
    case 'confirms-address':
      return changeOrder(chat, order.id, each => ({ ...each, cared: true }))
    case 'asks-refund':
      return append(
        changeOrder(chat, order.id, each => ({ ...each, refund: 'refunding' })),
        'system',
        '买家申请了退款，请在 48 小时内处理',
        at,
      )
    case 'withdraws-refund':
      return append(
        changeOrder(chat, order.id, each => {
          const { refund: _, ...kept } = each
          return kept
        }),
        'system',
        '买家撤销了退款申请',
        at,
      )
  }
}

import type { MessageId } from '@/lib/trade/conversation'
import { type BuyerId, ORDER_STATES } from '@/lib/trade/order'
import { chance, pick } from './chance'
import { asMessage } from './message'
import { planOrder } from './order'
import type { OrderPlan } from './script'
import { GOODS } from './shop'
import { changeChat, type World } from './world'

const CHATTER = [
  '在吗',
  '这个还有货吗',
  '好的',
  '亲，有货的，可以直接拍',
  '几天能到呀',
  '一般三天左右，以物流更新为准',
  '我要那个蓝色的',
  '谢谢',
  '不客气，有问题随时找我',
  '发什么快递',
  '尺寸再确认一下 我家门比较窄 怕放不进去 你们有没有小一号的',
]

/** One of the lines buyers write when nobody has scripted them. */
export function chatter(seed: number, count: number): string {
  return pick(seed, CHATTER, 'chatter', count) ?? ''
}

/** Adds that many earlier messages to a chat, ten seconds apart, ending an hour before the start: for measuring. */
export function addMessages(world: World, buyer: BuyerId, count: number): World {
  const from = world.start - 3_600_000 - count * 10_000
  return changeChat(world, buyer, chat => ({
    ...chat,
    messages: [
      ...Array.from({ length: count }, (_, at) => ({
        ...asMessage(
          chat,
          chance(world.seed, 'side', at) < 0.55 ? 'buyer' : 'agent',
          chatter(world.seed, at),
          from + at * 10_000,
        ),
        id: `${buyer}-old-${at}` as MessageId,
      })),
      ...chat.messages,
    ],
  }))
}

/** Gives a buyer that many more orders, in every state: for measuring. */
export function addOrders(world: World, buyer: BuyerId, count: number): World {
  return changeChat(world, buyer, chat => ({
    ...chat,
    orders: [
      ...chat.orders,
      ...Array.from({ length: count }, (_, at) =>
        planOrder(manyPlan(world.seed, at), world.start, world.seed, buyer, 'many', at),
      ),
    ],
  }))
}

function manyPlan(seed: number, at: number): OrderPlan {
  const state = pick(seed, ORDER_STATES, 'state', at) ?? 'paid'
  const goods = pick(seed, Object.values(GOODS), 'goods', at) ?? GOODS.towels
  const placed = 30 + at * 7
  const beyondPaid = state === 'shipped' || state === 'received' || state === 'finished'
  return {
    state,
    items: [{ ...goods, quantity: 1 + (at % 3) }],
    placed,
    ...((beyondPaid || state === 'paid') && { paid: placed - 2 }),
    ...(beyondPaid && {
      shipped: placed - 20,
      courier: '中通快递',
      trackingNumber: `7583${100_000_000 + at}`,
    }),
    recipient: {
      name: '唐冰',
      phone: '17300005090',
      address: `河南省郑州市金水区农科路31号正弘旗${1 + (at % 9)}号楼1单元${100 + at}`,
    },
  }
}

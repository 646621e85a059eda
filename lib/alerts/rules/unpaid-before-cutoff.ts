import { clock, isBetween, momentOf, wallTime } from '@/lib/trade/clock-time'
import type { Conversation } from '@/lib/trade/conversation'
import type { Order } from '@/lib/trade/order'
import { minutes } from '../params/declare'
import { defineRule } from '../rule'
import type { ShopRules } from '../shop-rules'
import { mayNudgeInChat, paysOnDelivery, toPay } from '../state'

const MINUTE = 60_000

/**
 * An unpaid order that would still ship today if it were paid before the cutoff. Once an order; not during quiet hours, not right after it was
 * placed, not where it is paid on delivery, not after somebody already asked. Where the console forbids asking in the chat, its own button is named.
 */
export const unpaidBeforeCutoff = defineRule({
  id: 'unpaid-before-cutoff',
  scope: 'order',
  topic: 'nudge',
  name: 'alertRules.unpaidBeforeCutoff.name',
  reason: 'alertRules.unpaidBeforeCutoff.reason',
  params: {
    lead: minutes({ default: 60, min: 5, max: 720, words: 'alertRules.unpaidBeforeCutoff.lead' }),
    after: minutes({ default: 10, min: 0, max: 2880, words: 'alertRules.unpaidBeforeCutoff.after' }),
  },
  // Whether somebody asked already.
  rests: ['messages'],
  check({ order, console, conversation }, shop, params, now) {
    if (!order || !toPay(order) || paysOnDelivery(order)) return undefined
    const cutoff = openCutoff(shop, params.lead, now.getTime())
    if (cutoff === undefined) return undefined
    const { placed, closes } = order.times
    if (placed !== undefined && now.getTime() < placed + params.after * MINUTE) return undefined
    if (closes !== undefined && closes <= now.getTime()) return undefined
    if (conversation && wasNudged(conversation, order)) return undefined
    return {
      id: 'unpaid-before-cutoff',
      level: 'look',
      title: { key: 'alert.unpaid.title' },
      why: [
        {
          kind: 'words',
          words: { key: 'alert.unpaid.cutoff', args: [clock(wallTime(cutoff, shop.timeZone).minute)] },
        },
      ],
      order: order.id,
      about: order.id,
      step: mayNudgeInChat(console, order)
        ? { kind: 'insert', topic: 'nudge' }
        : { kind: 'page', words: { key: 'alert.unpaid.onPage' } },
      until: cutoff,
    }
  },
})

/** Today's cutoff (epoch ms) while nudging for it makes sense; undefined before, after, in quiet hours and on days without dispatch. `lead` is in minutes. */
export function openCutoff(shop: ShopRules, lead: number, now: number): number | undefined {
  const wall = wallTime(now, shop.timeZone)
  const minute = shop.cutoffs[wall.weekday]
  if (minute === null || minute === undefined) return undefined
  if (isBetween(wall.minute, shop.quiet.from, shop.quiet.to)) return undefined
  const cutoff = momentOf(wall, minute, shop.timeZone)
  return now >= cutoff - lead * MINUTE && now < cutoff ? cutoff : undefined
}

const ASKS_TO_PAY =
  /(?:还没|未|尚未|没有?|记得|及时|尽快|赶紧|抓紧|早点|方便|可以)[^，。！？\n]{0,8}(?:付款|支付|付一下|下单)|(?:付款|支付)[^，。！？\n]{0,6}(?:截单|今天(?:就|可以|能)?发)/

/** Whether anybody, robots too, already asked in this chat since the order was placed. Without that date nothing is known. */
function wasNudged({ messages }: Conversation, { times: { placed } }: Order): boolean {
  if (placed === undefined) return false
  return messages.some(({ side, text, at, seenAt }) => {
    const written = seenAt ?? at
    const ours = side === 'agent' || side === 'robot'
    return ours && written !== undefined && written >= placed && ASKS_TO_PAY.test(text.slice(0, 300))
  })
}

import { changeAsked } from '@/lib/trade/change-asked'
import type { Message } from '@/lib/trade/conversation'
import type { Order } from '@/lib/trade/order'
import { shortHash } from '../key'
import { defineRule, type Subject } from '../rule'
import { toShip } from '../state'

/**
 * The buyer asked in the chat to send a paid order elsewhere. Shown with the buyer's line, for the newest order that can still be changed; a new
 * line raises it again.
 */
export const addressChangeAsked = defineRule({
  id: 'address-change-asked',
  scope: 'order',
  topic: 'ask-new-address',
  name: 'alertRules.addressChangeAsked.name',
  reason: 'alertRules.addressChangeAsked.reason',
  params: {},
  rests: ['buyer', 'messages'],
  check(subject) {
    const { order, conversation } = subject
    if (!order || !conversation || order !== newestToShip(subject)) return undefined
    const asked = changeAsked(
      conversation.messages.filter(message => isAfter(message, order)).map(({ text }) => text),
    )
    if (!asked) return undefined
    return {
      id: 'address-change-asked',
      level: 'act',
      title: { key: `alert.change.${asked.what}` },
      why: [{ kind: 'quote', text: asked.quote }],
      order: order.id,
      about: `${order.id}/${shortHash(asked.quote)}`,
      step: { kind: 'insert', topic: 'ask-new-address' },
      remark: true,
    }
  },
})

function newestToShip({ orders }: Subject): Order | undefined {
  return orders
    .filter(toShip)
    .reduce<Order | undefined>(
      (newest, order) => (newest && (newest.times.placed ?? 0) >= (order.times.placed ?? 0) ? newest : order),
      undefined,
    )
}

/** What the buyer wrote before ordering was about another parcel, or about none. Unknown times are taken as after. */
function isAfter({ side, kind, at, seenAt }: Message, { times }: Order): boolean {
  if (side !== 'buyer' || kind !== 'text') return false
  const written = seenAt ?? at
  return written === undefined || times.placed === undefined || written >= times.placed
}

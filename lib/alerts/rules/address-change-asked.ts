import { changeAsked } from '@/lib/trade/change-asked'
import { isBuyers, messagesSince, newestOf } from '../chat'
import { shortHash } from '../key'
import { defineRule } from '../rule'
import { toShip } from '../state'
import { typedAddress } from '../typed-address'

/**
 * The buyer asked in the chat to send a paid order elsewhere. Shown with the buyer's line, for the newest order that can still be changed;
 * a new line raises it again. Once the new address is there, that is another alert (new-address): nobody needs to ask for it.
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
    const { order, conversation, orders } = subject
    if (!order || !conversation || order !== newestOf(orders.filter(toShip))) return undefined
    const asked = changeAsked(
      messagesSince(conversation, order.times.placed)
        .filter(isBuyers)
        .map(({ text }) => text),
    )
    if (!asked || typedAddress(subject)) return undefined
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

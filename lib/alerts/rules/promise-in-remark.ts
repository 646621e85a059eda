import { isAgents, lastSaying, messagesSince, newestOf } from '../chat'
import { shortHash } from '../key'
import { defineRule } from '../rule'
import { toShip } from '../state'

/** A price or a gift the agent promised. */
const PROMISED =
  /(?:送|给)您(?:一|两|个|份|点|多)?[^，。\n]{0,8}(?:小样|赠品|礼物|礼品|小礼|一[个份条双包瓶])|(?:多|额外|再)(?:送|放|给)[^，。\n]{0,8}|(?:优惠|便宜|减|返|退(?:您)?)(?:您)?\s?\d+(?:\.\d+)?\s?[元块]/
const NOT = /没有(?:赠品|优惠)|不能|送不了|无法|活动结束|[吗？?]|优惠券|满\d+/
/** What a remark says of gifts and prices. */
const WRITTEN = /送|赠|小样|礼|优惠|减|返|差价|补/

/** The agent promised a price or a gift and the order's remark does not hold it: the packer will not know. */
export const promiseInRemark = defineRule({
  id: 'promise-in-remark',
  scope: 'order',
  name: 'alertRules.promiseInRemark.name',
  reason: 'alertRules.promiseInRemark.reason',
  params: {},
  rests: ['buyer', 'messages'],
  check({ order, orders, conversation }) {
    if (!order || order.times.placed === undefined || order !== newestOf(orders.filter(toShip)))
      return undefined
    const said = lastSaying(messagesSince(conversation, order.times.placed), isAgents, PROMISED, NOT)
    if (!said || WRITTEN.test(order.remark ?? '')) return undefined
    return {
      id: 'promise-in-remark',
      level: 'look',
      title: { key: 'alert.remarkPromise.title' },
      why: [{ kind: 'quote', text: said.text }],
      order: order.id,
      about: `${order.id}/${shortHash(said.text)}`,
      step: { kind: 'page', words: { key: 'alert.remarkPromise.write' } },
      remark: true,
    }
  },
})

import { defineRule } from '../rule'
import { paysOnDelivery, toPay } from '../state'

/** An order waits for payment and the shop has set no cutoff: nothing can say whether it would ship today. Said once. */
export const cutoffNotSet = defineRule({
  id: 'cutoff-not-set',
  scope: 'page',
  name: 'alertRules.cutoffNotSet.name',
  reason: 'alertRules.cutoffNotSet.reason',
  params: {},
  check({ orders }, shop) {
    if (shop.cutoffs.length > 0 || !orders.some(order => toPay(order) && !paysOnDelivery(order)))
      return undefined
    return {
      id: 'cutoff-not-set',
      level: 'look',
      title: { key: 'alert.noCutoff.title' },
      why: [{ kind: 'words', words: { key: 'alert.noCutoff.why' } }],
      about: 'cutoff',
      step: { kind: 'page', words: { key: 'alert.noCutoff.set' } },
    }
  },
})

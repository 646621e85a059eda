import { defineProfile } from '../define'
import { BY_THE_DAY } from '../kits/usual'

export const shopware = defineProfile({
  id: 'shopware',
  family: 'shopware',
  facts: { id: 'shopware', name: { zh: 'Shopware', en: 'Shopware' }, ...BY_THE_DAY },
  matches: [],
  recognisedBy: ['.sw-order-general-info__summary'],
  verified: 'public code',
  based: [
    'A shop’s own server, so it has no address of its own. The system’s public source and its tests: head and total of one order, names of its items.',
  ],
  evidence: { orders: 'weak', amount: 'weak', state: 'none' },
  zone: 'local',
  currency: 'EUR',
  orders: {
    number: [{ pattern: '\\d{4,12}', labelled: true }],
    numberAt: ['.sw-order-general-info__summary-main-header'],
    amount: ['.sw-order-general-info__summary-main-total'],
    buyer: [{ at: '.sw-order-general-info__summary-main-header', pattern: '^\\d{4,12} - ([^(]{2,60}) \\(' }],
  },
})

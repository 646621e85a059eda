import { defineProfile } from '../define'
import { BY_THE_DAY } from '../kits/usual'

export const etsyOrders = defineProfile({
  id: 'etsy-orders',
  family: 'etsy',
  facts: { id: 'etsy-orders', name: { zh: 'Etsy 订单', en: 'Etsy orders' }, ...BY_THE_DAY },
  matches: ['https://www.etsy.com/your/orders/*'],
  verified: 'public code',
  based: [
    'Rows, buyer and statuses: one maintained tool. The number stands behind a # in the link to the order.',
  ],
  evidence: { orders: 'weak', state: 'weak', amount: 'none' },
  zone: 'local',
  words: { labels: { number: ['#', 'order #'] } },
  orders: { number: [{ pattern: '\\d{10}', labelled: true }], buyer: ['h3.buyer-name a', '.buyer-name a'] },
})

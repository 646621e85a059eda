import { defineProfile } from '../define'
import { BY_THE_DAY } from '../kits/usual'

export const vendure = defineProfile({
  id: 'vendure',
  family: 'vendure',
  facts: { id: 'vendure', name: { zh: 'Vendure', en: 'Vendure' }, ...BY_THE_DAY },
  matches: [],
  verified: 'public code',
  based: [
    'A shop’s own server, so it has no address of its own: switch it on for yours. Angular admin and React dashboard of 3.7, in English and Chinese.',
    'The billing address repeats the shipping address’s markup, and the history names states of the past.',
  ],
  evidence: { orders: 'strong', state: 'strong', amount: 'strong', recipient: 'weak' },
  zone: 'local',
  currency: 'USD',
  words: {
    labels: {
      buyer: ['客户'],
      'amount-total': ['总计', '总价'],
      recipient: ['配送地址', '送货地址', '收货地址'],
    },
    elsewhere: ['订单历史', '账单地址', '帐单地址', '付款', 'Payments', 'Fulfillments'],
    states: { received: ['已送达'] },
  },
  orders: {
    number: [{ pattern: '[A-Z0-9]{16}' }],
    state: ['vdr-order-state-label', '[data-slot=badge]'],
  },
})

import { defineProfile } from '../define'
import { BY_THE_DAY } from '../kits/usual'

export const vendure = defineProfile({
  id: 'vendure',
  family: 'vendure',
  facts: { id: 'vendure', name: { zh: 'Vendure', en: 'Vendure' }, ...BY_THE_DAY },
  matches: [],
  recognisedBy: ['vdr-app-shell', 'meta[name=description][content="Vendure Admin Dashboard"]'],
  verified: '2026-11-22',
  based: [
    'A shop’s own server, so it has no address of its own. Angular admin and React dashboard of 3.7.3, in English and Chinese, run by `npm run test:real`.',
    'The billing address repeats the shipping address’s markup, the history names states of the past, and parcels and payments have states of their own.',
    'Beside each amount stands the one without taxes, smaller.',
  ],
  evidence: { orders: 'strong', state: 'strong', amount: 'strong', recipient: 'strong' },
  onDetail: ['recipient'],
  zone: 'local',
  currency: 'USD',
  words: {
    labels: {
      number: ['Draft order', '草稿订单'],
      buyer: ['客户'],
      'amount-total': ['总价'],
      recipient: ['送货地址'],
      other: ['配送'],
    },
    elsewhere: ['历史订单', '帐单地址'],
    parts: ['付款信息'],
    neutral: ['Arranging additional payment', '在付款', '正在修改', '部分配货'],
  },
  orders: {
    number: [{ pattern: '[A-Z0-9]{16}' }],
    state: [
      'vdr-order-state-label',
      '[data-slot=table-cell] [data-slot=badge]',
      // The card without a heading: payments and parcels have one, and a state of their own.
      '[data-slot=card]:not(:has([data-slot=card-title])) div:has(+ [data-testid=state-transition-trigger])',
      { at: '[data-testid=page-heading]', pattern: '^(?:Draft|草稿)' },
    ],
    amount: [
      { at: 'tr.total td:not(:first-child)', as: 'first-text' },
      { at: '[data-slot=table-row]:last-child > td[colspan] + td > div', as: 'first-text' },
    ],
  },
})

import { defineProfile } from '../define'
import { BY_THE_DAY } from '../kits/usual'

export const saleor = defineProfile({
  id: 'saleor',
  family: 'saleor',
  facts: { id: 'saleor', name: { zh: 'Saleor', en: 'Saleor' }, ...BY_THE_DAY },
  matches: [],
  recognisedBy: ['[data-test-id=order-fulfillment]', '[data-test-id=shipping-address-section]'],
  verified: 'public code',
  based: [
    'A shop’s own server, so it has no address of its own. The public source of the dashboard, August 2026: head, summary and customer of one order.',
    'Lines of an address are set apart by style sheets alone. Goods and the list of orders are drawn as a picture, which nothing can be read from.',
    'That nothing was sent yet does not say that it is paid; that it is fully charged does.',
  ],
  evidence: { orders: 'strong', amount: 'strong', state: 'weak', recipient: 'weak' },
  zone: 'local',
  currency: 'USD',
  words: {
    states: { paid: ['fully charged', 'overcharged'], closed: ['expired'] },
    neutral: ['unconfirmed', 'partially fulfilled', 'partially returned', 'returned', 'not fully charged'],
    actions: ['View orders', 'View profile'],
    labels: { other: ['Summary', 'Taxes', 'Outstanding balance', 'Total captured'] },
  },
  orders: {
    number: [{ pattern: '\\d{1,12}', labelled: true }],
    state: [
      { at: '[data-test-id=status-info]', pattern: '^(?:Cancelled|Canceled|Expired|Fulfilled)$' },
      {
        at: '[data-test-id=payment-status-badges]',
        pattern: '^(?:Fully charged|Not fully charged|Overcharged)',
      },
      '[data-test-id=status-info]',
    ],
    amount: ['div:has(>[data-test-id=order-total])'],
    recipient: [{ at: '[data-test-id=shipping-address-section] address', as: 'lines' }],
    buyer: [
      { at: '[data-test-id=customer-email-section]', pattern: '[\\w.+-]{1,60}@[\\w-]{1,40}[.][\\w.-]{2,20}' },
    ],
    tracking: ['[data-test-id=tracking-number-set]'],
  },
})

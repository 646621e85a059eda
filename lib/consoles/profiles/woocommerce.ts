import { defineProfile } from '../define'
import { BY_THE_DAY } from '../kits/usual'

export const woocommerce = defineProfile({
  id: 'woocommerce',
  family: 'woocommerce',
  facts: { id: 'woocommerce', name: { zh: 'WooCommerce', en: 'WooCommerce' }, ...BY_THE_DAY },
  matches: [],
  recognisedBy: ['#woocommerce-order-data'],
  verified: 'public code',
  based: [
    'A shop’s own server, so it has no address of its own. The system’s public source: the page of one order, its columns General, Billing and Shipping, and its rows of items.',
    'What a note says behind its label is the buyer’s. The billing address repeats the shipping address’s markup.',
  ],
  evidence: { orders: 'strong', state: 'strong', amount: 'weak', items: 'strong', recipient: 'strong' },
  zone: 'local',
  currency: 'USD',
  words: {
    // The phone that a label names may be the payer's.
    labels: { recipient: ['Shipping'], buyerMessage: ['Customer provided note'], other: ['Phone'] },
    states: {
      unpaid: ['pending payment', 'on hold'],
      paid: ['processing'],
      finished: ['completed'],
      closed: ['cancelled', 'failed'],
    },
    refunds: { refunded: ['refunded'] },
    elsewhere: ['Billing'],
  },
  orders: {
    number: [{ pattern: '\\d{1,12}', labelled: true }],
    numberAt: ['#woocommerce-order-data h2'],
    state: ['#order_status'],
    recipient: ['.order_data_column:nth-child(3) .address>p:first-child:not(.none_set)'],
    phone: [
      { at: '.order_data_column:nth-child(3) a[href^="tel:"]', from: 'href', pattern: '^tel:(.{5,20})$' },
    ],
    buyerMessage: [{ at: '.order_note', pattern: ':\\s?(.{1,180})$' }],
    items: {
      row: ['#woocommerce-order-items tr.item', 'tr.item'],
      title: ['.wc-order-item-name'],
      quantity: ['td.quantity .view'],
      price: ['td.item_cost .view'],
      code: [{ at: '.wc-order-item-sku', pattern: '([\\w-]{2,40})$' }],
    },
  },
})

import { defineProfile } from '../define'
import { BY_THE_DAY } from '../kits/usual'

export const ebayOrder = defineProfile({
  id: 'ebay-order',
  family: 'ebay',
  facts: { id: 'ebay-order', name: { zh: 'eBay 订单', en: 'eBay order' }, ...BY_THE_DAY },
  matches: [
    'https://www.ebay.com/mesh/ord/details*',
    'https://www.ebay.com/sh/ord*',
    'https://www.ebay.co.uk/mesh/ord/details*',
    'https://www.ebay.de/mesh/ord/details*',
  ],
  verified: 'public code',
  based: ['Item card: four tools. Buyer and address lines: two of them.'],
  evidence: { orders: 'strong', items: 'strong', recipient: 'weak', state: 'none', amount: 'none' },
  zone: 'local',
  orders: {
    number: [{ pattern: '\\d{2}-\\d{5}-\\d{5}' }],
    recipient: ['.address'],
    buyer: ['.info-value.buyer'],
    items: {
      row: ['.lineItemCardInfo__content'],
      title: ['.details .PSEUDOLINK', '.details a'],
      quantity: ['.quantity__value'],
      price: ['.soldPrice__value'],
      code: [{ at: '.lineItemCardInfo__sku', pattern: '([\\w-]{1,40})$' }],
    },
  },
})

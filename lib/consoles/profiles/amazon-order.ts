import { defineProfile } from '../define'
import { BY_THE_DAY } from '../kits/usual'

export const amazonOrder = defineProfile({
  id: 'amazon-order',
  family: 'amazon',
  facts: { id: 'amazon-order', name: { zh: '亚马逊订单', en: 'Amazon order' }, ...BY_THE_DAY },
  matches: [
    'https://sellercentral.amazon.com/orders-v3/*',
    'https://sellercentral.amazon.co.uk/orders-v3/*',
    'https://sellercentral.amazon.de/orders-v3/*',
    'https://sellercentral.amazon.co.jp/orders-v3/*',
    'https://sellercentral-europe.amazon.com/orders-v3/*',
  ],
  verified: 'public code',
  based: [
    'Order number, address, phone, buyer and dates by their test ids: ten files of at least six projects.',
    'Amounts are written without saying which; they are read at their labels.',
  ],
  evidence: { orders: 'strong', recipient: 'strong', times: 'strong', amount: 'none', state: 'none' },
  zone: 'local',
  orders: {
    number: [{ pattern: '\\d{3}-\\d{7}-\\d{7}' }],
    recipient: ['[data-test-id=shipping-section-buyer-address]'],
    phone: ['[data-test-id=shipping-section-phone]'],
    buyer: ['[data-test-id=shipping-section-contact-buyer-value]'],
    placed: ['[data-test-id=order-summary-purchase-date-value]'],
    shipBy: ['[data-test-id=order-summary-shipby-value]'],
  },
})

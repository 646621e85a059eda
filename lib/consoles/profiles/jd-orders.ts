import { defineProfile } from '../define'
import { JD_NUMBER, JD_WORDS } from '../kits/jd'
import { USUAL_FACTS } from '../kits/usual'

export const jdOrders = defineProfile({
  id: 'jd-orders',
  family: 'jd',
  facts: { id: 'jd-orders', name: { zh: '京东商家订单', en: 'JD orders' }, ...USUAL_FACTS },
  matches: ['https://shop.jd.com/jdm/trade/orders/*', 'https://porder.shop.jd.com/order/*'],
  verified: 'public code',
  based: [
    'Promise date, status and remark cells: one source, 2024. Old list, a thead and a tbody an order: one source before 2020.',
    'Order numbers are eleven or twelve digits, as phones are: only those at a label count.',
  ],
  evidence: { orders: 'weak', state: 'weak', amount: 'weak' },
  words: JD_WORDS,
  orders: {
    number: JD_NUMBER,
    state: ['.order-status span', '.order-status'],
    shipBy: ['.promise-out-ship-date .jd-only-child__content'],
    remark: ['.remark-cell__text'],
  },
})

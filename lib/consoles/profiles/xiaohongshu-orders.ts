import { defineProfile } from '../define'
import { USUAL_FACTS } from '../kits/usual'
import { XIAOHONGSHU_ORDERS } from '../kits/xiaohongshu'

export const xiaohongshuOrders = defineProfile({
  id: 'xiaohongshu-orders',
  family: 'xiaohongshu',
  facts: {
    id: 'xiaohongshu-orders',
    name: { zh: '小红书千帆订单', en: 'Xiaohongshu orders' },
    ...USUAL_FACTS,
  },
  matches: ['https://ark.xiaohongshu.com/app-order/*'],
  verified: 'public code',
  based: [
    'Order cards as in the chat: several public files, August 2026, perhaps of one author. Refund numbers begin with R.',
  ],
  evidence: { orders: 'weak', state: 'weak', amount: 'weak' },
  orders: XIAOHONGSHU_ORDERS,
})

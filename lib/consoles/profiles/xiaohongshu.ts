import { defineProfile } from '../define'
import { USUAL_FACTS } from '../kits/usual'

export const xiaohongshu = defineProfile({
  id: 'xiaohongshu',
  family: 'xiaohongshu',
  facts: { id: 'xiaohongshu', name: { zh: '小红书千帆', en: 'Xiaohongshu' }, ...USUAL_FACTS },
  matches: ['https://walle.xiaohongshu.com/cstools/*', 'https://ark.xiaohongshu.com/app-order/*'],
  verified: 'public code',
  based: [
    'Order panel of the chat: several public files, August 2026, perhaps of one author. Refund numbers begin with R.',
    'No source shows the bubbles or the reply box; they can be pointed out.',
  ],
  evidence: { orders: 'weak', state: 'weak', amount: 'weak' },
  orders: {
    number: [{ pattern: 'P\\d{18}' }],
    courier: ['.delivery-row-logistics'],
    current: ['.order-card.active'],
  },
})

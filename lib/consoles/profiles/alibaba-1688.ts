import { defineProfile } from '../define'
import { USUAL_FACTS } from '../kits/usual'

export const alibaba1688 = defineProfile({
  id: 'alibaba-1688',
  family: 'alibaba-1688',
  facts: { id: 'alibaba-1688', name: { zh: '1688 旺旺', en: '1688 chat' }, ...USUAL_FACTS },
  matches: ['https://air.1688.com/app/ocms-fusion-components-1688/*'],
  verified: 'public code',
  based: [
    'Reply box: four tools, 2024 to 2026, on the buyer’s side. Messages and cards: two tools, 2026. Everything stands in a frame.',
    'No source shows who the chat is with, or an order.',
  ],
  evidence: { buyer: 'none', messages: 'weak', composer: 'strong' },
  orders: { number: [{ pattern: '\\d{18,19}', labelled: true }], skip: ['.offer-card-wrap', '.od-wrap'] },
  chat: {
    list: [],
    row: ['.message-item'],
    sides: { buyer: ['.message-item:not(.self)'], agent: ['.message-item.self'] },
    card: ['.offer-card-wrap', '.od-wrap', '.text-od-wrap'],
    text: [],
    buyerName: [],
    composer: ['pre.edit[contenteditable=true]'],
  },
})

import { defineProfile } from '../define'
import { TAOBAO_FACTS } from '../kits/taobao'

export const taobaoHistory = defineProfile({
  id: 'taobao-history',
  family: 'taobao',
  facts: { id: 'taobao-history', name: { zh: '千牛 聊天记录', en: 'Taobao chat history' }, ...TAOBAO_FACTS },
  matches: ['https://myseller.taobao.com/home.htm/message-record*'],
  verified: 'public code',
  based: [
    'Read-only history: one tool, July 2026; the address of the page is a guess. It does not say who wrote which line, so none is read until it is pointed out.',
  ],
  evidence: { buyer: 'none', messages: 'none' },
  chat: {
    list: ['.message-list-right'],
    row: ['.message-list-right>div'],
    sides: {},
    text: [],
    buyerName: [],
    buyers: ['.message-list-left'],
    composer: [],
  },
})

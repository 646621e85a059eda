import { defineProfile } from '../define'
import { TAOBAO_FACTS, TAOBAO_NUMBER, TAOBAO_WORDS } from '../kits/taobao'

/** The desktop chat of Taobao, in which no extension can run: what is copied out of it is pasted into the sidebar (pasted/). */
export const taobaoDesktop = defineProfile({
  id: 'taobao-desktop',
  family: 'taobao',
  facts: {
    id: 'taobao-desktop',
    name: { zh: '千牛桌面版（粘贴来读）', en: 'Taobao desktop chat (pasted)' },
    ...TAOBAO_FACTS,
  },
  matches: [],
  verified: 'public code',
  based: [
    'No web page of its own: text copied out of the desktop chat and pasted into the sidebar.',
    'Heads of messages, read marks, and the order pane’s line of state, number and time: one tool that parses them, May 2026.',
  ],
  evidence: { orders: 'weak', state: 'weak' },
  words: TAOBAO_WORDS,
  orders: { number: TAOBAO_NUMBER },
})

import { defineProfile } from '../define'
import { BY_THE_DAY } from '../kits/usual'

export const onetalk = defineProfile({
  id: 'onetalk',
  family: 'alibaba',
  facts: { id: 'onetalk', name: { zh: '阿里国际站 OneTalk', en: 'Alibaba OneTalk' }, ...BY_THE_DAY },
  matches: ['https://onetalk.alibaba.com/*'],
  verified: 'public code',
  based: [
    'Rows, list of buyers and reply box: one tool, 2025. Nothing public says on which side a message stands, so none is read until it is pointed out.',
  ],
  evidence: { buyer: 'none', messages: 'none', composer: 'weak' },
  chat: {
    list: ['div.scroll-box'],
    row: ['div.scroll-box>[data-expinfo]'],
    sides: {},
    text: ['.session-rich-content'],
    buyerName: [],
    listed: {
      row: ['[data-name]:has(.contact-time)'],
      name: [{ at: '[data-name]', from: 'data-name' }],
      time: ['.contact-time'],
      unread: ['.unread-num'],
    },
    composer: ['#send-box-wrapper pre', '.send-textarea'],
  },
})

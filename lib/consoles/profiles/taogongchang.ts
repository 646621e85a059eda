import { defineProfile } from '../define'
import { USUAL_FACTS } from '../kits/usual'

export const taogongchang = defineProfile({
  id: 'taogongchang',
  family: 'taogongchang',
  facts: { id: 'taogongchang', name: { zh: '淘工厂悉犀客服', en: 'Tao Gongchang desk' }, ...USUAL_FACTS },
  matches: ['https://c2mbc.service.xixikf.cn/im-desk*'],
  verified: 'public code',
  based: [
    'List of buyers with its timers, and the reply box: one tool its author runs, 2026. Nothing public says on which side a message stands, so none is read until it is pointed out.',
  ],
  evidence: { buyer: 'none', messages: 'none', composer: 'weak' },
  chat: {
    list: [],
    row: [],
    sides: {},
    text: [],
    buyerName: [],
    buyers: ['[class$=online-touch-explorer-member-list]'],
    listed: {
      row: ['[class$=online-touch-explorer-member-card_wrap]'],
      name: [
        { at: '[data-xreplay-desensitized-name]', from: 'data-xreplay-desensitized-name' },
        '[class$=member-card_username]',
      ],
      wait: ['[class$=online-touch-timer_container]'],
    },
    composer: ['[id^=xixi-editor-]'],
  },
})

import { defineProfile } from '../define'
import { USUAL_FACTS } from '../kits/usual'

export const kuaishouIm = defineProfile({
  id: 'kuaishou-im',
  family: 'kuaishou',
  facts: { id: 'kuaishou-im', name: { zh: '快手小店客服', en: 'Kuaishou shop chat' }, ...USUAL_FACTS },
  matches: ['https://im.kwaixiaodian.com/*'],
  verified: 'public code',
  based: [
    'Groups, rows and messages: two to three tools, 2025 to 2026. Nothing marks the side of a message but the name above it.',
    'Times have no year. No source shows the open chat’s header or the order panel.',
  ],
  evidence: { buyer: 'none', messages: 'weak', composer: 'strong' },
  orders: { number: [{ pattern: '\\d{16,19}', labelled: true }] },
  chat: {
    list: [],
    row: ['.kwaishop-cs-LayoutDefaultWrapper_msgMain', '[class*=LayoutDefaultWrapper_msgMain]'],
    sides: {},
    writer: [
      {
        at: '[class*=LayoutDefaultWrapper_beforeMsgBody]',
        pattern: '^(.{1,40}?)\\s*\\d{1,2}-\\d{1,2} \\d{2}:\\d{2}',
      },
    ],
    card: ['.kwaishop-cs-BizTextCard'],
    text: ['.kwaishop-cs-LayoutDefaultWrapper_msgBody', '[class*=LayoutDefaultWrapper_msgBody]'],
    buyerName: ['.SessionBaseCard[class*=active] .SessionBaseCard-topHeadName'],
    listed: {
      row: ['.SessionBaseCard'],
      name: ['.SessionBaseCard-topHeadName'],
      last: ['.SessionBaseCard-lastMessage'],
      wait: [{ at: '.SessionBaseCard', pattern: '(?:\\d{1,2}分)?\\d{1,2}秒后超时|已超时' }],
      unread: ['.SessionBaseCard-unread-rot'],
      open: ['.SessionBaseCard[class*=active]'],
    },
    composer: ['#esim-editor5678 .ql-editor', 'div.ql-editor'],
  },
})

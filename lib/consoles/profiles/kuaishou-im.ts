import { defineProfile } from '../define'
import { USUAL_FACTS } from '../kits/usual'

export const kuaishouIm = defineProfile({
  id: 'kuaishou-im',
  family: 'kuaishou',
  facts: { id: 'kuaishou-im', name: { zh: '快手小店客服', en: 'Kuaishou shop chat' }, ...USUAL_FACTS },
  matches: ['https://im.kwaixiaodian.com/*'],
  verified: 'public code',
  based: [
    'Groups, rows and messages: two to three tools, 2025 to 2026. Sides by class: three tools, May to August 2026; older pages have only the name above a message.',
    'The buyer’s id in a row’s id, cards and notices, order panel and composer: tools their authors run, May to August 2026.',
    'List of buyers and its timers: three tools, 2025 to 2026. Times have no year. No source shows the open chat’s header.',
  ],
  evidence: {
    buyer: 'weak',
    messages: 'strong',
    composer: 'strong',
    orders: 'weak',
    state: 'weak',
    items: 'weak',
  },
  orders: {
    number: [{ pattern: '\\d{16,19}', labelled: true }],
    numberAt: ['.OrderCard .oid'],
    current: ['.ant-collapse-item-active'],
    state: ['.tag-contain .order-tag', '.order-tag-last', '.tag-first'],
    items: {
      row: ['.OrderCard:has(.itemTitle)'],
      title: ['.itemTitle'],
      spec: ['.skuInfo .sku'],
    },
    name: ['.receiver-value-wrapper .receiver-value>span'],
    phone: ['.receiver-value-wrapper .receiver-value>.content'],
    recipient: ['.receiver-address'],
  },
  chat: {
    list: ['.ChatMessageList-ContentWrap', '.ChatMessageList'],
    row: [
      'div[id^="0_"]',
      '.kwaishop-cs-LayoutDefaultWrapper_msgMain',
      '[class*=LayoutDefaultWrapper_msgMain]',
    ],
    id: [{ at: 'div[id^="0_"]', from: 'id' }],
    rowBuyerId: [{ at: 'div[id^="0_"]', from: 'id', pattern: '^0_(\\d{3,20})_' }],
    sides: {
      buyer: ['[class*=LayoutDefaultWrapper__notMe]'],
      agent: ['[class*=LayoutDefaultWrapper__isMine]'],
      system: [
        '.kwaishop-cs-BizNoticeCard',
        '.kwaishop-cs-bizBuyerFromCard',
        '[class*=LayoutMiddleWrapper_msgBody]',
      ],
    },
    notices: [
      '发货验收提醒',
      '催付卡片',
      '寄回商品提醒',
      '用户已经评价',
      '快手官方保障',
      '评价邀请',
      '核单卡片',
      '猜你想问',
      '会话关闭',
      '核对订单提醒',
    ],
    writer: [
      {
        at: '[class*=LayoutDefaultWrapper_beforeMsgBody]',
        pattern: '^(.{1,40}?)\\s*\\d{1,2}-\\d{1,2} \\d{2}:\\d{2}',
      },
    ],
    card: ['.kwaishop-cs-BizTextCard', '.kwaishop-cs-BizOrderCard'],
    text: [
      '.kwaishop-cs-LayoutDefaultWrapper_msgBody',
      '[class*=LayoutDefaultWrapper_msgBody]',
      '[class*=LayoutMiddleWrapper_msgBody]',
    ],
    buyerName: ['.SessionBaseCard[class*=active] .SessionBaseCard-topHeadName'],
    buyers: ['.SessionListGroup'],
    listed: {
      row: ['.SessionBaseCard'],
      name: ['.SessionBaseCard-topHeadName'],
      last: ['.SessionBaseCard-lastMessage'],
      wait: [{ at: '.SessionBaseCard', pattern: '(?:\\d{1,2}分)?\\d{1,2}秒后超时|已超时' }],
      unread: ['.SessionBaseCard-unread-rot'],
      open: ['.SessionBaseCard[class*=active]'],
    },
    composer: ['.SendBox .SendBox-Editor .ql-editor', '#esim-editor5678 .ql-editor', 'div.ql-editor'],
  },
})

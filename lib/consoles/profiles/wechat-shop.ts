import { defineProfile } from '../define'
import { USUAL_FACTS } from '../kits/usual'

export const wechatShop = defineProfile({
  id: 'wechat-shop',
  family: 'wechat-shop',
  facts: { id: 'wechat-shop', name: { zh: '微信小店客服', en: 'WeChat shop chat' }, ...USUAL_FACTS },
  matches: ['https://store.weixin.qq.com/shop/kf*', 'https://store.weixin.qq.com/shop/order/*'],
  verified: 'public code',
  based: [
    'Rows, sides, text, pictures, order cards and reply box: two tools, 2025 to 2026. Header: one of them.',
  ],
  evidence: { buyer: 'weak', messages: 'strong', composer: 'strong' },
  orders: { number: [{ pattern: '3\\d{18}', labelled: true }], skip: ['a.order-msg-block'] },
  chat: {
    list: [],
    row: ['div.msg:has(.message-item)', '.message-item'],
    sides: {
      buyer: ['.bg-user', '.message-item.items-center:not(.justify-end)'],
      agent: ['.justify-end', '.message-item.items-center.justify-end'],
    },
    card: ['a.order-msg-block'],
    text: ['.text-msg'],
    image: ['img[data-type=image]'],
    buyerName: ['.chat-title .chat-customer-name'],
    buyers: ['ul.session-list-container'],
    listed: {
      row: ['.session-item-container', '[data-room-id]'],
      name: ['.user-nickname'],
      wait: ['.waiting-time'],
      unread: ['.unread-badge'],
    },
    composer: ['.chat-input textarea.text-area'],
  },
})

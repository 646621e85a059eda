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
    'Order panel, kinds of messages, the newer reply box and the answer behind the panel: several tools their authors run, 2026.',
  ],
  evidence: { buyer: 'weak', messages: 'strong', composer: 'strong', orders: 'weak', state: 'weak' },
  orders: {
    number: [{ pattern: '3\\d{18}', labelled: true }],
    numberAt: ['.order-card .order-id-wrap .num'],
    state: ['.order-card .order-status'],
    skip: ['a.order-msg-block', '.recommend-product-block'],
  },
  chat: {
    list: [],
    row: ['.msg[data-type]:not(.no-content)', 'div.msg:has(.message-item)', '.message-item'],
    id: [{ at: '.msg[id]', from: 'id' }],
    sides: {
      buyer: ['.bg-user', '.message-item:not(.justify-end)'],
      agent: ['.justify-end', '.message-item.justify-end'],
      robot: ['[id*=_Welcome_]'],
    },
    card: ['[data-type=order] .wrap span+span', 'a.order-msg-block'],
    text: ['.text-msg'],
    image: ['img[data-type=image]', '[data-type=image] img', '[data-type=video]', '[data-type=product] img'],
    buyerName: ['.chat-title .chat-customer-name', '.chat-customer-name'],
    buyers: ['ul.session-list-container'],
    listed: {
      row: ['.session-item-container', '[data-room-id]'],
      name: ['.user-nickname'],
      wait: ['.waiting-time'],
      unread: ['.unread-badge'],
    },
    composer: ['#input-textarea', '.chat-input textarea.text-area'],
  },
  deep: {
    based: [
      'Answer behind the order panel: several tools, 2026. Nothing in it says whose the orders are: it fills in what the page shows.',
    ],
    answers: [
      {
        at: [
          'https://store.weixin.qq.com/shop/kf/cgi/order/getOrderListV2',
          'https://store.weixin.qq.com/shop/kf/cgi/order/searchOrderV2',
        ],
        orders: ['orders'],
        id: ['orderId'],
        status: { text: ['statusWording'] },
      },
    ],
  },
})

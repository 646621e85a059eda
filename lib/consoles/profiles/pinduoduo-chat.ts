import { defineProfile } from '../define'
import { PINDUODUO_CODES, PINDUODUO_NUMBER, PINDUODUO_WORDS } from '../kits/pinduoduo'

export const pinduoduoChat = defineProfile({
  id: 'pinduoduo-chat',
  family: 'pinduoduo',
  facts: {
    id: 'pinduoduo-chat',
    name: { zh: '拼多多商家客服', en: 'Pinduoduo merchant chat' },
    waiting: { look: 20_000, act: 30_000, limit: 180_000 },
    // Both of its rates, within 30 seconds and 3 minutes, count from 8 to 23 o'clock (public scripts that read them, 2026).
    counting: { from: 8 * 60, to: 23 * 60 },
    nudge: { chat: true, except: ['店铺待支付'] },
    flags: ['red', 'yellow', 'green', 'blue', 'purple'],
  },
  matches: ['https://mms.pinduoduo.com/chat-merchant/*'],
  verified: 'public code',
  based: [
    'Rows, bubbles, uid and reply box: four to six independent public tools, the newest of September 2026.',
    'Header name: one tool, September 2026. System rows: three tools, 2026. Robot replies (.callback): two tools.',
    'List of buyers: names, ids and which is open four tools; timers two, last words four, times and unread marks one each, 2025 to 2026.',
    'Name of the shop: one drawn page of July 2026; the title once loaded, one tool, 2026.',
    'Tabs and buttons of the right panel: two authors, 2026. Its order card has no selector anyone agrees on: orders are read by meaning.',
  ],
  evidence: {
    buyer: 'strong',
    messages: 'strong',
    composer: 'strong',
    orders: 'weak',
    state: 'weak',
    amount: 'weak',
  },
  shop: ['.user-name-name', '.LoginUserInfo-mainTitle-text', 'title'],
  words: PINDUODUO_WORDS,
  orders: { number: PINDUODUO_NUMBER, skip: ['.good-card', '.notify-card', '.commonCard'] },
  chat: {
    list: ['#msgListContainer', 'ul.msg-list'],
    row: ['[id^="middlePanel_list_" i]', 'li.onemsg'],
    id: [{ at: '[id^="middlePanel_list_" i]', from: 'id' }],
    sides: {
      buyer: ['.buyer-item'],
      // Older builds: .seller-item.
      agent: ['.cs-item', '.seller-item'],
      robot: ['.cs-item.callback', '.robot-item', '.robot-text'],
      system: ['[class*=system-msg]', '.msg-system', '.notify-card', '.BuyerFromCard'],
    },
    card: ['.good-card .good-name', '.commonCard'],
    text: [
      '.msg-content-box',
      '[class*=system-msg]',
      '.msg-system',
      '.notify-card .good-content p',
      '.BuyerFromCard',
    ],
    image: ['.image-msg img', '.msg-content img:not(.avatar)'],
    time: ['.message-time'],
    millis: [{ at: '[id^="middlePanel_list_" i]', from: 'id', pattern: '(\\d{13})$' }],
    buyerName: ['.chatWindowHeader .base-info .name'],
    rowBuyerId: [{ at: '[currentuid]', from: 'currentuid', pattern: '^(\\d{3,20})$' }],
    buyers: ['.chat-list-box', '.chat-list'],
    listed: {
      row: ['.chat-item-box[data-random]', '.chat-item-box'],
      name: ['.nickname-span', '.chat-nickname'],
      id: [{ at: '[data-random]', from: 'data-random', pattern: '^(\\d{3,20})-' }],
      last: ['.chat-message-content'],
      time: ['.item-note', '.chat-time p'],
      wait: ['.chat-unreply-time', '.chat-unreply-over-time'],
      unread: ['.chat-portrait i'],
      open: ['.chat-item-box.active'],
    },
    active: {
      name: ['.chat-item-box.active .nickname-span', '.chat-item-box.active .chat-nickname'],
      id: [{ at: '.chat-item-box.active[data-random]', from: 'data-random', pattern: '^(\\d{3,20})-' }],
      wait: ['.chat-item-box.active .chat-unreply-time', '.chat-item-box.active .chat-unreply-over-time'],
    },
    composer: ['textarea#replyTextarea', '.reply-input textarea'],
  },
  deep: {
    based: [
      "Orders of the open buyer, with the buyer's uid on each: three public tools, 2026. Codes of state: one of them.",
      'No source shows times or the recipient in it: they are not read.',
    ],
    answers: [
      {
        at: ['https://mms.pinduoduo.com/latitude/order/userAllOrder'],
        orders: ['result.orders'],
        id: ['orderSn'],
        buyerId: ['uid'],
        status: {
          text: ['orderStatusStr'],
          codes: [{ at: ['orderStatus', 'shippingStatus'], means: PINDUODUO_CODES }],
        },
        amount: { at: ['orderAmount'], unit: 'fen' },
        items: {
          list: 'orderGoodsList',
          title: ['goodsName'],
          spec: ['spec'],
          quantity: ['goodsNumber'],
          price: { at: ['goodsPrice'], unit: 'fen' },
        },
        tracking: ['trackingNumber'],
      },
    ],
  },
})

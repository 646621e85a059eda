import { defineProfile } from '../define'
import { TAOBAO_FACTS, TAOBAO_NUMBER, TAOBAO_WORDS } from '../kits/taobao'

export const taobaoDetail = defineProfile({
  id: 'taobao-detail',
  family: 'taobao',
  facts: { id: 'taobao-detail', name: { zh: '千牛 订单详情', en: 'Taobao order' }, ...TAOBAO_FACTS },
  matches: [
    'https://qn.taobao.com/home.htm/trade-platform/tp/detail*',
    'https://myseller.taobao.com/home.htm/trade-platform/tp/detail*',
    'https://trade.taobao.com/trade/detail/trade_item_detail.htm*',
  ],
  verified: 'public code',
  based: [
    'Text of the page, without separators: one tool on the live page, May 2023. Address value: one tool, about 2024.',
    'Memo and 订单状态: one tool on the live page, September 2026; it waits eight to ten seconds for the page.',
  ],
  evidence: {
    orders: 'weak',
    state: 'weak',
    amount: 'weak',
    items: 'weak',
    recipient: 'weak',
    times: 'weak',
  },
  words: TAOBAO_WORDS,
  orders: {
    number: TAOBAO_NUMBER,
    recipient: ['[class*=receive-address_value]'],
    amount: ['[class*=order-info_total-price]'],
    remark: ['[class*=status-desc_new-memo]'],
    items: {
      row: ['tr.order-item'],
      title: ['td:first-child [class*=title]', 'td:first-child a'],
      spec: ['td:first-child [class*=sku]'],
    },
  },
})

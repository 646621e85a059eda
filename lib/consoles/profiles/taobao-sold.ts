import { defineProfile } from '../define'
import { TAOBAO_FACTS, TAOBAO_NUMBER, TAOBAO_WORDS } from '../kits/taobao'

export const taobaoSold = defineProfile({
  id: 'taobao-sold',
  family: 'taobao',
  facts: { id: 'taobao-sold', name: { zh: '千牛 已卖出的宝贝', en: 'Taobao sold orders' }, ...TAOBAO_FACTS },
  matches: [
    'https://myseller.taobao.com/home.htm/trade-platform/tp/sold*',
    'https://qn.taobao.com/home.htm/trade-platform/tp/sold*',
    'https://trade.taobao.com/trade/itemlist/list_sold_items.htm*',
  ],
  verified: 'public code',
  based: [
    'New list: a table an order, 订单号 and time in its first row: two tools, 2024 to 2026; cells by the header above them.',
    'Old list: six tools, 2016 to 2022.',
    'The list shows no address. The flag is a picture whose name changes; it is not read.',
  ],
  evidence: { orders: 'weak', state: 'weak', amount: 'weak', items: 'weak', times: 'weak' },
  words: TAOBAO_WORDS,
  orders: {
    number: TAOBAO_NUMBER,
    state: ['span[class*=text-mod__link]'],
    buyer: ['a[class*=buyer-mod__name]'],
    placed: ['tr:first-child span'],
  },
  deep: {
    based: [
      "Answer behind the list, the same from 2016 to 2026 in six public tools. A price in it is not plainly one piece's: not read.",
    ],
    answers: [
      {
        at: ['https://trade.taobao.com/trade/itemlist/asyncSold.htm'],
        orders: ['mainOrders'],
        id: ['id', 'idStr'],
        buyerName: ['buyer.nick'],
        status: { text: ['statusInfo.text'] },
        amount: { at: ['payInfo.actualFee'], unit: 'yuan' },
        items: {
          list: 'subOrders',
          title: ['itemInfo.title'],
          spec: [{ list: 'itemInfo.skuText' }],
          quantity: ['quantity'],
          code: [{ list: 'itemInfo.extra', named: '商家编码' }],
        },
        times: { placed: ['orderInfo.createTime'] },
        // 0 stands for none.
        flag: {
          at: ['extra.sellerFlag'],
          means: { '1': 'red', '2': 'yellow', '3': 'green', '4': 'blue', '5': 'purple' },
        },
      },
    ],
  },
})

import { defineProfile } from '../define'
import { BYTEDANCE_FLAG, DOUYIN_NUMBER, DOUYIN_WORDS } from '../kits/bytedance'
import { USUAL_FACTS } from '../kits/usual'

export const doudianOrders = defineProfile({
  id: 'doudian-orders',
  family: 'douyin',
  facts: {
    id: 'doudian-orders',
    name: { zh: '抖店订单', en: 'Doudian orders' },
    ...USUAL_FACTS,
    flags: ['grey', 'purple', 'cyan', 'green', 'orange', 'red'],
  },
  matches: ['https://fxg.jinritemai.com/ffa/morder/*'],
  verified: 'public code',
  based: [
    'Receiver: two sources, 2022 to 2026. Rows, of which the first holds the number and the next the cells: three tools, 2025 to 2026.',
    'Name of the shop: one source.',
  ],
  evidence: { orders: 'weak', state: 'weak', amount: 'weak', recipient: 'weak' },
  shop: ['.headerShopName'],
  words: DOUYIN_WORDS,
  orders: {
    number: DOUYIN_NUMBER,
    skip: ['.auxo-drawer', '.auxo-modal'],
    state: ['tr.auxo-table-row>td:nth-child(4)'],
    recipient: ['[class*=locationDetail-]'],
    flag: BYTEDANCE_FLAG,
  },
  remarkBox: ['#seller_words'],
  deep: {
    based: [
      'Answer behind the list: two public tools, 2022 to 2026. The codes of its states and the unit of its amounts have no agreed source: not read.',
    ],
    answers: [
      {
        at: ['https://fxg.jinritemai.com/api/order/searchlist'],
        orders: ['data', 'data.list'],
        id: ['shop_order_id', 'order_id'],
        items: { list: 'product_item', title: ['product_name'] },
        times: { placed: ['create_time'] },
      },
    ],
  },
})

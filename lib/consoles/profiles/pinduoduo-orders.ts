import { defineProfile } from '../define'
import { PINDUODUO_CODES, PINDUODUO_NUMBER, PINDUODUO_WORDS } from '../kits/pinduoduo'
import type { ProfileData } from '../profile'

/** An order in the answers of these pages: it is its own only item. */
const ANSWERED = {
  id: ['order_sn'],
  buyerName: ['nickname'],
  status: {
    text: ['order_status_str'],
    codes: [{ at: ['order_status', 'shipping_status'], means: PINDUODUO_CODES }],
  },
  amount: { at: ['order_amount'], unit: 'fen' },
  items: { title: ['goods_name'], spec: ['spec'], quantity: ['goods_number'] },
  tracking: ['tracking_number'],
} satisfies Partial<NonNullable<ProfileData['deep']>['answers'][number]>

export const pinduoduoOrders = defineProfile({
  id: 'pinduoduo-orders',
  family: 'pinduoduo',
  facts: {
    id: 'pinduoduo-orders',
    name: { zh: '拼多多订单', en: 'Pinduoduo orders' },
    waiting: { look: 20_000, act: 30_000, limit: 180_000 },
    nudge: { chat: true, except: ['店铺待支付'] },
    flags: ['red', 'yellow', 'green', 'blue', 'purple'],
  },
  matches: ['https://mms.pinduoduo.com/orders/*'],
  verified: 'public code',
  based: [
    'List: one element an order under .package-center-table, number behind 订单编号：, three sources of 2019 to 2023; a newer build with a tbody an order, one source of 2022.',
    'Order of the cells, detail page and copy buttons: one source each, about 2023. Remark box: one source, about 2022.',
    'Name of the shop’s user: one source, about 2023.',
    'No source shows the flag.',
  ],
  evidence: {
    orders: 'strong',
    state: 'weak',
    amount: 'weak',
    items: 'weak',
    recipient: 'weak',
    times: 'strong',
  },
  shop: ['.user-info-top .user-name .name'],
  words: PINDUODUO_WORDS,
  orders: {
    number: PINDUODUO_NUMBER,
    recipient: ['.buyer-receive-info>div:last-of-type>div:last-of-type'],
    name: [{ at: '.buyer-receive-info>div:first-of-type>div:last-of-type', pattern: '^(\\S{1,30})\\s' }],
    phone: [{ at: '.buyer-receive-info>div:first-of-type>div:last-of-type', pattern: '\\s([\\d*-]{7,20})$' }],
    cells: ['item', 'state', 'quantity', 'total', 'amount', 'recipient', 'buyer'],
    items: {
      row: ['tr:has(.goods-record-container)', '.goods-record-container'],
      title: [{ at: '.goods-record-container>div>:first-child:not(:last-child)', as: 'first-text' }],
      spec: ['.goods-record-container>div>:last-child:not(:first-child)'],
      quantity: ['td:nth-child(3)'],
      code: [{ at: '.goods-record-container', pattern: '商家编码[:：]\\s?([\\w-]{1,40})' }],
    },
  },
  remarkBox: ['textarea.note-textarea'],
  deep: {
    based: [
      'Answer behind the list: three public tools, 2026, the newest of which logs its fields; no buyer id in it.',
      'Answer behind the detail page: two tools name its address; that its fields are called as in the list is inferred.',
    ],
    answers: [
      {
        at: ['https://mms.pinduoduo.com/mangkhut/mms/recentOrderList'],
        orders: ['result.pageItems'],
        ...ANSWERED,
      },
      { at: ['https://mms.pinduoduo.com/mangkhut/mms/orderDetail'], orders: ['result'], ...ANSWERED },
    ],
  },
})

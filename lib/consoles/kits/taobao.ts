import type { ProfileData } from '../profile'

/** Nineteen digits today, sixteen to eighteen before; always behind 订单号 or 订单编号, with Alipay's 28 digits close by. */
export const TAOBAO_NUMBER = [{ pattern: '\\d{16,19}', labelled: true }]

export const TAOBAO_WORDS = {
  labels: {
    recipient: ['新收货地址'],
    buyer: ['买家昵称', '旺旺'],
    other: ['支付宝交易号', '运送方式', '宝贝总价', '买家信息'],
  },
  glued: ['旺旺在线', '旺旺离线'],
  neutral: ['资金保护中', '快递已揽收'],
} satisfies ProfileData['words']

export const TAOBAO_FACTS = {
  // 旺旺's three minutes are counted from the buyer's first unanswered message.
  waiting: { look: 20_000, act: 100_000, limit: 180_000 },
  // Rounds that begin between 8:00 and midnight; in the average none counts more than ten minutes (sellers' guides to 3分钟响应率, 2022–2025).
  counting: { from: 8 * 60, to: 24 * 60, cap: 600_000 },
  nudge: { chat: true, except: [] },
  flags: ['grey', 'red', 'yellow', 'green', 'blue', 'purple'],
} satisfies Partial<ProfileData['facts']>

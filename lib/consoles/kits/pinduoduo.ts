import type { ProfileData } from '../profile'

/** Date, then fifteen digits. Seen in every source. */
export const PINDUODUO_NUMBER = [{ pattern: '\\d{6}-\\d{15}' }]

/** After-sales wording of the platform's own status codes (public code, 2026). */
export const PINDUODUO_WORDS = {
  labels: { placed: ['订单成交时间'], buyer: ['用户昵称'], other: ['ID'] },
  states: { paid: ['待发货'], closed: ['未成交'] },
  neutral: ['退货退款待商家处理', '买家逾期未处理', '补寄待商家发货', '平台处理中'],
} satisfies ProfileData['words']

/** Order and shipping status of the platform's own answers (public code, 2026). */
export const PINDUODUO_CODES: Readonly<Record<string, 'paid' | 'shipped' | 'received'>> = {
  '2/0': 'paid',
  '3/1': 'shipped',
  '4/2': 'received',
}

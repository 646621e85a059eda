import type { Conversation } from '@/lib/trade/conversation'
import type { Fen } from '@/lib/trade/money'
import type { Order, OrderId } from '@/lib/trade/order'

const HOUR = 3_600_000

/** A made-up paid order and its buyer, to show a phrase filled. */
export function sampleOrder(now: number): { readonly order: Order; readonly conversation: Conversation } {
  return {
    conversation: { buyer: { name: '小满' }, messages: [] },
    order: {
      id: '261121-304958817263540' as OrderId,
      status: { state: 'paid', text: '待发货' },
      items: [{ title: '纯棉毛巾 家用吸水', spec: '米白 两条装', quantity: 2 }],
      amount: { fen: 5980 as Fen, currency: 'CNY' },
      recipient: {
        name: '林晚',
        phone: '13800000000',
        address: '浙江省 杭州市 西湖区 文一路 88 号 3 幢 602',
        masked: [],
      },
      times: { placed: now - 2 * HOUR, paid: now - HOUR, shipBy: now + 22 * HOUR },
      courier: '中通快递',
      trackingNumber: '78012345678901',
      marks: [],
    },
  }
}

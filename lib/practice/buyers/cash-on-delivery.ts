import { buyerId, type Script, SILENT_BUYER } from '../script'
import { GOODS } from '../shop'

/** Cash on delivery costs more than the page says, and he has not been told. */
export const CASH_ON_DELIVERY: Script = {
  id: buyerId('10283'),
  name: '老陈五金',
  orders: [
    {
      state: 'paid',
      items: [GOODS.drill],
      placed: 205,
      recipient: {
        name: '陈国梁',
        phone: '13500007730',
        address: '广西壮族自治区南宁市青秀区建宁路45号陈记五金',
      },
      marks: ['货到付款'],
      buyerMessage: '送到给现金',
    },
  ],
  opens: { at: 46, lines: ['我选的到付', '到时候给快递199对吧'] },
  raises: ['cash-on-delivery', 'buyer-message'],
  stages: {
    start: {
      answers: [
        {
          hears: ['cod'],
          says: [
            ['要多收啊', '多多少'],
            ['怎么还贵了', '那算了 我自己付行不行'],
          ],
          next: 'told',
        },
      ],
      otherwise: ['我就问是不是给199'],
      impatient: ['老板在不在'],
    },
    told: {
      answers: [
        {
          hears: ['cod', 'discount', 'reorder', 'price-firm', 'nudge', 'apology'],
          says: [['那行吧 就这样发'], ['可以 早点发']],
          next: 'agreed',
        },
      ],
      otherwise: ['所以一共多少'],
    },
    agreed: {
      answers: [{ hears: ['dispatch-time', 'shipped', 'noted', 'closing'], says: [['好']], next: 'end' }],
    },
    end: SILENT_BUYER,
  },
}

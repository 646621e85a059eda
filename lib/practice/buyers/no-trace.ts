import { buyerId, type Script, SILENT_BUYER } from '../script'
import { GOODS } from '../shop'

/** Shipped two days ago, and the parcel's trace has stood still since. */
export const NO_TRACE: Script = {
  id: buyerId('10302'),
  name: 'Sunny_晴',
  orders: [
    {
      state: 'shipped',
      items: [GOODS.lamp],
      placed: 4_330,
      paid: 4_328,
      shipped: 2_940,
      recipient: {
        name: '孙晴',
        phone: '17700006618',
        address: '广东省广州市天河区体育东横街22号星河湾B座2108',
      },
      courier: '韵达快递',
      trackingNumber: '4632998710254',
      trace: '商家已发货，包裹等待揽收',
    },
  ],
  opens: {
    at: 72,
    lines: ['我的台灯怎么还没动静', '物流两天没更新了', '是不是丢了呀[流泪]'],
  },
  raises: ['no-trace'],
  stages: {
    start: {
      answers: [
        {
          hears: ['trace'],
          says: [
            ['那要多久有消息', '孩子等着用呢'],
            ['好 帮我催催', '大概什么时候能有结果'],
          ],
          next: 'checking',
        },
        { hears: ['resend', 'refund-way'], says: [['先查查吧 能找到就不用补']], next: 'checking' },
      ],
      otherwise: ['到底发没发'],
      impatient: ['？？', '两天了'],
    },
    checking: {
      answers: [
        {
          hears: ['dispatch-time', 'delivery-time', 'noted', 'resend', 'trace'],
          says: [['行吧 等你消息'], ['嗯 那我等你回复']],
          next: 'waits',
        },
      ],
      otherwise: ['给个时间吧'],
    },
    // Waits for what was promised.
    waits: {
      answers: [
        {
          hears: ['brings-news', 'resend', 'refund-way'],
          says: [['太好了 谢谢'], ['好的 知道了']],
          next: 'end',
        },
      ],
    },
    end: SILENT_BUYER,
  },
}

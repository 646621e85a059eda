import { buyerId, type Script, SILENT_BUYER } from '../script'
import { GOODS } from '../shop'

/** Paid forty minutes ago, wants to know when it goes out and when it arrives. */
export const DISPATCH_TIME: Script = {
  id: buyerId('10231'),
  name: '林间小鹿',
  orders: [
    {
      state: 'paid',
      items: [{ ...GOODS.towels, quantity: 2 }],
      placed: 43,
      paid: 41,
      shipWithin: 6,
      recipient: {
        name: '陆小满',
        phone: '15800004312',
        address: '江苏省南京市鼓楼区云水路18号梧桐苑3栋2单元601室',
      },
      marks: ['当日发货'],
    },
  ],
  opens: {
    at: -6,
    lines: ['在吗', '刚拍了两份棉柔巾', '今天能发么'],
    robot: '亲，欢迎光临青禾生活馆，客服马上就来~',
  },
  stages: {
    start: {
      answers: [
        {
          hears: ['dispatch-time', 'shipped', 'affirms'],
          says: [
            ['好滴', '那大概几天到南京呀'],
            ['嗯嗯好的', '到南京要几天'],
          ],
          next: 'arrival',
        },
      ],
      otherwise: ['我就想知道今天发不发得出'],
      impatient: ['人呢', '今天发不发呀'],
    },
    arrival: {
      answers: [{ hears: ['delivery-time', 'trace'], says: [['ok 谢谢啦'], ['行 谢谢亲']], next: 'end' }],
      otherwise: ['我是问几天能到哈'],
      impatient: ['？几天到'],
    },
    end: SILENT_BUYER,
  },
}

import { buyerId, type Script, SILENT_BUYER } from '../script'
import { GOODS } from '../shop'

/** A shelf without its screws. Sends a picture when asked for one. */
export const MISSING_PART: Script = {
  id: buyerId('10329'),
  name: '橘子汽水🍊',
  orders: [
    {
      state: 'received',
      items: [{ ...GOODS.shelf, spec: '四层 · 象牙白', price: 10950 }],
      placed: 8_700,
      paid: 8_698,
      shipped: 7_900,
      recipient: {
        name: '鞠佳',
        phone: '18100001967',
        address: '湖南省长沙市岳麓区枫林三路58号麓谷小镇9栋405',
      },
      courier: '中通快递',
      trackingNumber: '75831204966013',
      trace: '已签收，签收人：本人',
    },
  ],
  opens: { at: 100, lines: ['收到货了', '少一包螺丝啊', '装不了'] },
  stages: {
    start: {
      answers: [
        {
          hears: ['asks-photo'],
          says: [
            [{ picture: 'missing-screws' }, '就这些 没有螺丝'],
            ['等下', { picture: 'missing-screws' }],
          ],
          next: 'shown',
        },
        { hears: ['resend'], says: [['多久能到啊', '东西都堆地上了']], next: 'promised' },
      ],
      otherwise: ['少东西了 咋办'],
      impatient: ['在吗', '少螺丝怎么弄'],
    },
    shown: {
      answers: [
        {
          hears: ['resend', 'offers-remedy', 'affirms'],
          says: [['嗯 那快点补哈'], ['好 大概几天能到']],
          next: 'promised',
        },
        { hears: ['remarked'], says: [] },
      ],
      otherwise: ['能补吗'],
    },
    promised: {
      answers: [
        {
          hears: ['dispatch-time', 'delivery-time', 'noted', 'apology', 'trace'],
          says: [['行 谢谢'], ['ok']],
          next: 'end',
        },
      ],
    },
    end: SILENT_BUYER,
  },
}

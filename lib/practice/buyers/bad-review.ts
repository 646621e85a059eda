import { buyerId, type Script, SILENT_BUYER } from '../script'
import { GOODS } from '../shop'

/** Angry, threatens one star. Calms down when somebody says sorry and offers a way. */
export const BAD_REVIEW: Script = {
  id: buyerId('10336'),
  name: '用户83920',
  orders: [
    {
      state: 'finished',
      items: [GOODS.mug],
      placed: 12_960,
      paid: 12_958,
      shipped: 12_100,
      recipient: {
        name: '吴凡',
        phone: '15900002489',
        address: '重庆市渝北区龙山大道77号御景天成4栋18-6',
      },
      courier: '圆通速递',
      trackingNumber: 'YT7719052684413',
      trace: '已签收，签收人：快递柜',
    },
  ],
  opens: {
    at: 118,
    lines: ['什么垃圾东西', '盒子都压烂了 杯子磕一块', '不解决我就给差评'],
  },
  raises: ['bad-review'],
  stages: {
    start: {
      answers: [
        {
          hears: ['asks-photo'],
          says: [[{ picture: 'dented-box' }, '自己看']],
          next: 'shown',
        },
        {
          hears: ['apology', 'offers-remedy', 'resend', 'refund-way'],
          says: [['光说对不起有用吗', '怎么处理吧'], ['我就要个说法']],
          next: 'shown',
        },
      ],
      otherwise: ['别跟我扯没用的'],
      impatient: ['不理人是吧', '行 差评见'],
    },
    shown: {
      answers: [
        {
          hears: ['resend', 'refund-way', 'offers-remedy'],
          says: [['那给我重新发一个吧', '这次包好点'], ['行 这还差不多']],
          next: 'calmer',
        },
        { hears: ['asks-photo'], says: [[{ picture: 'dented-box' }]] },
      ],
      otherwise: ['到底怎么处理'],
      impatient: ['还在吗'],
    },
    calmer: {
      answers: [
        { hears: ['noted', 'dispatch-time', 'closing', 'apology', 'resend'], says: [['嗯']], next: 'end' },
      ],
    },
    end: SILENT_BUYER,
  },
}

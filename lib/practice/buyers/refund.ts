import { buyerId, type Script, SILENT_BUYER } from '../script'
import { GOODS } from '../shop'

/** Has asked for the money back before dispatch. Can be kept, if somebody asks why. */
export const REFUND: Script = {
  id: buyerId('10291'),
  name: '平安是福',
  orders: [
    {
      state: 'paid',
      refund: 'refunding',
      items: [GOODS.slippers, { ...GOODS.slippers, spec: '墨绿 · 42-43' }],
      placed: 1_560,
      paid: 1_559,
      recipient: {
        name: '王秀英',
        phone: '15100009246',
        address: '山东省济南市历城区华信路60号鲁能新居11号楼2单元301',
      },
    },
  ],
  opens: { at: 60, lines: ['你好 我申请退款了', '麻烦通过一下', '尺码拍错了'] },
  raises: ['refund-waiting'],
  stages: {
    start: {
      answers: [
        {
          hears: ['asks-reason'],
          says: [['我要40的 拍成38了', '能直接帮我改尺码吗']],
          next: 'size',
        },
        {
          hears: ['refunded', 'refund-way'],
          says: [['好的 多久到账'], ['嗯 钱什么时候退回来']],
          next: 'money',
        },
        {
          hears: ['recommends', 'offers-remedy', 'noted'],
          says: [['我要40的 拍成38了', '能直接帮我改尺码吗']],
          next: 'size',
        },
      ],
      otherwise: ['就是退款', '还没发货应该能直接退吧'],
      impatient: ['麻烦处理一下退款'],
    },
    size: {
      answers: [
        {
          hears: ['affirms', 'noted', 'offers-remedy', 'remarked'],
          says: [['那太好了', '我把退款撤了哈']],
          does: ['withdraws-refund'],
          next: 'end',
        },
        { hears: ['refund-way', 'refunded', 'reorder'], says: [['好吧 那我重新拍']], next: 'end' },
      ],
      otherwise: ['能改就不退了'],
    },
    money: {
      answers: [
        {
          hears: ['refund-way', 'dispatch-time', 'closing', 'delivery-time'],
          says: [['好的谢谢']],
          next: 'end',
        },
      ],
    },
    end: SILENT_BUYER,
  },
}

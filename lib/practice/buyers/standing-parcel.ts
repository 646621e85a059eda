import { buyerId, type Script, SILENT_BUYER } from '../script'
import { GOODS } from '../shop'

/** On its way, and the trace has not moved for four days. */
export const STANDING_PARCEL: Script = {
  id: buyerId('10436'),
  name: 'Luna月',
  orders: [
    {
      state: 'shipped',
      items: [GOODS.curtain],
      placed: 8_200,
      paid: 8_199,
      shipped: 7_400,
      recipient: {
        name: '岳露',
        phone: '17800001563',
        address: '甘肃省兰州市城关区南滨河东路502号安居小区8号楼901',
      },
      courier: '申通快递',
      trackingNumber: '773204418829064',
      trace: '【西安转运中心】已发出，下一站【兰州转运中心】',
      traced: 5_900,
    },
  ],
  opens: { at: 278, lines: ['我的窗帘卡在西安四天了', '能帮忙看看吗'] },
  raises: ['trace-standing'],
  stages: {
    start: {
      answers: [
        {
          hears: ['trace'],
          says: [['好的 有消息跟我说'], ['嗯嗯 麻烦你了']],
          next: 'end',
        },
        { hears: ['resend', 'refund-way'], says: [['先查查吧 不急着补']] },
      ],
      otherwise: ['是丢了吗'],
      impatient: ['在吗'],
    },
    end: SILENT_BUYER,
  },
}

import { buyerId, type Script, SILENT_BUYER } from '../script'
import { GOODS } from '../shop'

/** The courier could not reach him and sends the parcel back; he had not refused it. */
export const SENT_BACK: Script = {
  id: buyerId('10411'),
  name: '云朵收集者',
  orders: [
    {
      state: 'shipped',
      items: [GOODS.rice],
      placed: 8_650,
      paid: 8_648,
      shipped: 7_300,
      recipient: {
        name: '常远',
        phone: '13700009026',
        address: '山西省太原市小店区平阳路126号九洲花园12号楼3单元602',
      },
      courier: '韵达快递',
      trackingNumber: '4633018275519',
      trace: '【太原小店网点】收件人电话无人接听，快件退回寄件人',
      traced: 400,
    },
  ],
  opens: { at: 246, lines: ['我的米怎么显示退回了', '我没有拒收啊'] },
  raises: ['parcel-returned'],
  stages: {
    start: {
      answers: [
        {
          hears: ['resend'],
          says: [['好 这次让快递给我打电话'], ['可以 地址没变']],
          next: 'end',
        },
        {
          hears: ['trace', 'apology', 'refund-way'],
          says: [['那你们再给我发一次吧'], ['我一直在家 根本没人打电话']],
          next: 'again',
        },
      ],
      otherwise: ['怎么就退回去了'],
      impatient: ['亲？'],
    },
    again: {
      answers: [
        {
          hears: ['resend', 'dispatch-time', 'delivery-time', 'trace', 'affirms'],
          says: [['好 谢谢'], ['行 麻烦你们了']],
          next: 'end',
        },
      ],
      otherwise: ['能再给我寄一次吗'],
    },
    end: SILENT_BUYER,
  },
}

import { buyerId, type Script, SILENT_BUYER } from '../script'
import { GOODS } from '../shop'

/** Ordered the same thing twice without noticing; says so when asked. */
export const TWICE: Script = {
  id: buyerId('10455'),
  name: '丢三落四的小马',
  orders: [
    {
      state: 'paid',
      items: [GOODS.slippers],
      placed: 34,
      paid: 33,
      recipient: {
        name: '马骁',
        phone: '15800002937',
        address: '天津市河西区友谊南路99号富力津门湖2号楼1504',
      },
    },
    {
      state: 'paid',
      items: [GOODS.slippers],
      placed: 47,
      paid: 46,
      recipient: {
        name: '马骁',
        phone: '15800002937',
        address: '天津市河西区友谊南路99号富力津门湖2号楼1504',
      },
    },
  ],
  opens: { at: 294, lines: ['拖鞋今天能发吗', '急着穿'] },
  raises: ['duplicate-order'],
  mayRaise: ['refund-waiting'],
  stages: {
    start: {
      answers: [
        {
          hears: ['asks-twice'],
          says: [
            ['啊 我拍重了', '退一单吧'],
            ['哎呀 刚才卡了一下', '只要一双 退一单'],
          ],
          does: ['asks-refund'],
          next: 'refund',
        },
        { hears: ['dispatch-time'], says: [['好的 谢谢'], ['太好了']], next: 'end' },
      ],
      otherwise: ['今天发不发'],
      impatient: ['在吗'],
    },
    refund: {
      answers: [
        {
          hears: ['refund-way', 'refunded', 'affirms', 'noted'],
          says: [['谢谢提醒'], ['还好你问了一句']],
          next: 'end',
        },
      ],
    },
    end: SILENT_BUYER,
  },
}

import { buyerId, type Script, SILENT_BUYER } from '../script'
import { GOODS } from '../shop'

/** Paid for what is not there at the moment, and nobody has told her. */
export const OUT_OF_STOCK: Script = {
  id: buyerId('10402'),
  name: '奶茶三分糖',
  orders: [
    {
      state: 'paid',
      items: [GOODS.blanket],
      placed: 1_502,
      paid: 1_500,
      recipient: {
        name: '乔安安',
        phone: '15700003208',
        address: '湖北省武汉市洪山区雄楚大道268号锦绣龙城6栋1单元2203',
      },
    },
  ],
  opens: { at: 230, lines: ['毯子发了没呀', '看着还是待发货'] },
  raises: ['out-of-stock'],
  stages: {
    start: {
      answers: [
        {
          hears: ['out-of-stock'],
          says: [['啊 那要等几天'], ['怎么拍的时候不说', '什么时候有']],
          next: 'told',
        },
        { hears: ['dispatch-time'], says: [['好的 那我等着'], ['嗯嗯']], next: 'end' },
      ],
      otherwise: ['是还没发吗'],
      impatient: ['在吗亲'],
    },
    told: {
      answers: [
        {
          hears: ['dispatch-time', 'delivery-time', 'out-of-stock', 'discount', 'apology', 'word:天'],
          says: [['那行吧 我等等'], ['好 到了快点发哈']],
          next: 'end',
        },
      ],
      otherwise: ['大概几天嘛'],
    },
    end: SILENT_BUYER,
  },
}

import { buyerId, type Script, SILENT_BUYER } from '../script'
import { GOODS } from '../shop'

/** Asks about something else; the address has no door number and she does not know it. */
export const NO_DOOR_NUMBER: Script = {
  id: buyerId('10258'),
  name: '阿May',
  orders: [
    {
      state: 'paid',
      items: [GOODS.shelf],
      placed: 320,
      paid: 318,
      recipient: { name: '梅雨晴', phone: '18600003175', address: '湖北省武汉市洪山区珞光路锦绣江城' },
      buyerMessage: '放门口就行 不用打电话',
      asks: 'address',
    },
  ],
  opens: { at: 20, lines: ['你好 可以开发票不', '公司要报销的'] },
  raises: ['address-to-confirm', 'buyer-message'],
  mayRaise: ['new-address'],
  stages: {
    start: {
      answers: [
        {
          hears: ['asks-door', 'confirms-address', 'asks-address'],
          says: [
            ['啊 没写吗', '7栋1单元1504', '谢谢提醒'],
            ['哦哦忘了写', '7栋1单元1504哈'],
          ],
          next: 'given',
        },
        { hears: ['invoice', 'noted', 'affirms'], says: [['好的 抬头晚点发你']], next: 'invoice' },
      ],
      otherwise: ['能开电子的就行'],
      impatient: ['有人吗'],
    },
    invoice: {
      answers: [
        {
          hears: ['asks-door', 'confirms-address', 'asks-address'],
          says: [['啊 没写吗', '7栋1单元1504', '谢谢提醒']],
          next: 'given',
        },
      ],
    },
    given: {
      answers: [
        {
          hears: ['address-edited', 'address-changed', 'noted', 'confirms-address'],
          says: [['嗯嗯 对的'], ['是的 没问题']],
          does: ['confirms-address'],
          next: 'end',
        },
      ],
    },
    end: SILENT_BUYER,
  },
}

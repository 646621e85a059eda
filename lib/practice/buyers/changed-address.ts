import { buyerId, type Script, SILENT_BUYER } from '../script'
import { GOODS } from '../shop'

/** Moved house and noticed after paying. Gives the new address in pieces when asked for it. */
export const CHANGED_ADDRESS: Script = {
  id: buyerId('10245'),
  name: '风**',
  orders: [
    {
      state: 'paid',
      items: [GOODS.bedding],
      placed: 128,
      paid: 125,
      recipient: {
        name: '冯乐',
        phone: '13700002086',
        address: '浙江省杭州市西湖区文桂路126号翠庭公寓5幢1203室',
      },
      asks: 'address',
    },
    {
      state: 'unpaid',
      items: [GOODS.mug],
      placed: 121,
      recipient: {
        name: '冯乐',
        phone: '13700002086',
        address: '浙江省杭州市西湖区文桂路126号翠庭公寓5幢1203室',
      },
    },
  ],
  opens: {
    at: 8,
    lines: ['亲', '地址能改一下吗 我搬家了', '拍的时候忘了改'],
  },
  raises: ['address-change-asked', 'new-address', 'unpaid-before-cutoff'],
  stages: {
    start: {
      answers: [
        {
          hears: ['asks-address', 'asks-door', 'confirms-address'],
          says: [['冯乐 13700002086', '杭州市余杭区良溪街道荷塘路9号', '云栖里2幢402']],
          next: 'given',
        },
        {
          hears: ['affirms'],
          says: [['好 那我发你', '冯乐 13700002086', '杭州市余杭区良溪街道荷塘路9号云栖里2幢402']],
          next: 'given',
        },
        { hears: ['noted', 'address-changed'], says: [['可是我还没说新地址呢 哈哈']] },
      ],
      otherwise: ['那到底能不能改呀'],
      impatient: ['在不在 怕你们发出去了'],
    },
    given: {
      answers: [
        {
          hears: ['address-edited', 'address-changed', 'confirms-address', 'noted'],
          says: [
            ['对的 就是这个', '麻烦啦'],
            ['没错没错', '谢谢'],
          ],
          does: ['confirms-address'],
          next: 'mug',
        },
      ],
      otherwise: ['新地址收到了没'],
      impatient: ['改好了跟我说一声哈'],
    },
    mug: {
      answers: [
        {
          hears: ['nudge', 'reminded'],
          says: [['杯子先不要了', '不用管它'], ['那个杯子我再想想哈']],
          next: 'end',
        },
      ],
    },
    end: SILENT_BUYER,
  },
}

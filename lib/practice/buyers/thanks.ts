import { buyerId, type Script, SILENT_BUYER } from '../script'
import { GOODS } from '../shop'

/** Happy, says goodbye; then asks what the platform forbids to answer with yes. */
export const THANKS: Script = {
  id: buyerId('10348'),
  name: '夏天的风',
  orders: [
    {
      state: 'finished',
      items: [GOODS.bedding],
      placed: 10_200,
      paid: 10_199,
      shipped: 9_400,
      received: 8_000,
      recipient: {
        name: '夏青',
        phone: '13800006104',
        address: '安徽省合肥市蜀山区望江西路300号书香庭院12幢1101',
      },
      courier: '顺丰速运',
      trackingNumber: 'SF1402938571660',
      trace: '已签收，签收人：本人',
    },
  ],
  opens: { at: 134, lines: ['四件套收到啦', '摸着挺舒服的', '谢谢客服小姐姐'] },
  raises: ['return-visit'],
  stages: {
    start: {
      answers: [
        { hears: ['pays-for-review'], says: [['哈哈 还有红包呀']], next: 'end' },
        {
          hears: ['asks-review', 'closing', 'greeting', 'noted', 'discount'],
          says: [['好评有返现吗'], ['给好评有没有红包呀']],
          next: 'asks',
        },
      ],
    },
    asks: {
      answers: [
        { hears: ['pays-for-review'], says: [['好嘞']], next: 'end' },
        {
          hears: ['no-reward', 'apology', 'closing', 'discount', 'price-firm'],
          says: [['没事 随便问问', '拜拜～']],
          next: 'end',
        },
      ],
      otherwise: ['没有也没事哈'],
    },
    end: SILENT_BUYER,
  },
}

import { buyerId, type Script, SILENT_BUYER } from '../script'
import { GOODS } from '../shop'

/** Ordered on a whim four days ago, has not paid and not written since. */
export const SILENT: Script = {
  id: buyerId('10448'),
  name: '麦子',
  orders: [
    {
      state: 'unpaid',
      items: [GOODS.shelf],
      placed: 5_700,
      recipient: {
        name: '麦青',
        phone: '18900005470',
        address: '广东省佛山市禅城区季华五路28号公园壹号3座1604',
      },
    },
  ],
  history: [
    { ago: 5_712, side: 'buyer', line: { card: GOODS.shelf.title } },
    { ago: 5_711, side: 'buyer', line: '三层的放厨房会不会太高' },
    { ago: 5_709, side: 'agent', line: '亲 总高75公分，放台面上刚好够得着的' },
    { ago: 620, side: 'robot', line: '亲，您看中的宝贝还给您留着哦~' },
  ],
  raises: ['impulse-order', 'unpaid-before-cutoff'],
  stages: {
    start: {
      answers: [
        {
          hears: ['nudge', 'reminded', 'asks-wanted'],
          says: [
            ['不好意思 不要了', '家里放不下'],
            ['哦 不买了哈', '你们关掉吧'],
          ],
          next: 'end',
        },
      ],
    },
    end: SILENT_BUYER,
  },
}

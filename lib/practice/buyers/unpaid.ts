import { buyerId, type Script, SILENT_BUYER } from '../script'
import { GOODS } from '../shop'

/** Asked, ordered, went quiet. A nudge brings the payment, then the question about today. */
export const UNPAID: Script = {
  id: buyerId('10266'),
  name: '木子李',
  orders: [
    {
      state: 'unpaid',
      items: [GOODS.bottle],
      placed: 118,
      recipient: {
        name: '李沐',
        phone: '13300005521',
        address: '四川省成都市武侯区锦晖西二街88号3栋1706',
      },
      asks: 'nudge',
    },
  ],
  history: [
    { ago: 126, side: 'buyer', line: { card: GOODS.bottle.title } },
    { ago: 126, side: 'buyer', line: '这个能装热水吗 会不会烫手' },
    { ago: 125, side: 'agent', line: '亲 可以的，双层真空，外面不烫手的，热水能保温8小时左右' },
    { ago: 120, side: 'buyer', line: '好 我拍一个' },
    { ago: 119, side: 'agent', line: '好的亲，拍好跟我说一声~' },
  ],
  raises: ['unpaid-before-cutoff'],
  stages: {
    start: {
      answers: [
        {
          hears: ['nudge', 'reminded'],
          says: [
            ['啊 忘付了', '马上'],
            ['不好意思 刚开会去了', '现在付'],
          ],
          does: ['pays'],
          next: 'paid',
        },
      ],
    },
    paid: {
      answers: [
        { hears: ['dispatch-time', 'shipped'], says: [['太好了 辛苦'], ['好滴 多谢']], next: 'end' },
        {
          hears: ['greeting', 'closing', 'confirms-address', 'noted'],
          says: [['付好了', '今天还能发不']],
          next: 'asked',
        },
      ],
      otherwise: ['付好了', '今天还能发不'],
    },
    asked: {
      answers: [{ hears: ['dispatch-time', 'shipped', 'affirms'], says: [['太好了 辛苦']], next: 'end' }],
      impatient: ['今天发吗？'],
    },
    end: SILENT_BUYER,
  },
}

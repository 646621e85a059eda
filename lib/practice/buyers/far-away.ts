import { buyerId, type Script, SILENT_BUYER } from '../script'
import { GOODS } from '../shop'

/** Lithium batteries do not fly to Lhasa, and the promised time is nearly over. */
export const FAR_AWAY: Script = {
  id: buyerId('10393'),
  name: '高原蓝',
  orders: [
    {
      state: 'paid',
      items: [GOODS.drill],
      placed: 2_742,
      paid: 2_740,
      recipient: {
        name: '次仁多吉',
        phone: '13900008914',
        address: '西藏自治区拉萨市城关区金珠西路27号阳光新城3栋2单元501',
      },
    },
  ],
  opens: { at: 214, lines: ['都两天了怎么还没发货', '我等着用呢'] },
  raises: ['courier-refuses', 'dispatch-deadline'],
  mayRaise: ['courier-asked'],
  stages: {
    start: {
      answers: [
        {
          hears: ['other-courier'],
          says: [['那发邮政也行', '慢点没事'], ['邮政能到就邮政吧']],
          next: 'agreed',
        },
        {
          hears: ['dispatch-time', 'apology', 'confirms-address'],
          says: [['是不是西藏发不了啊', '发不了早说嘛']],
          next: 'why',
        },
      ],
      otherwise: ['到底什么时候发'],
      impatient: ['？？', '还发不发了'],
    },
    why: {
      answers: [
        { hears: ['other-courier'], says: [['那就邮政吧', '能到就行']], next: 'agreed' },
        { hears: ['refund-way'], says: [['别退啊 换个快递不行吗']] },
      ],
      otherwise: ['能不能到给个准话'],
    },
    agreed: {
      answers: [
        {
          hears: ['dispatch-time', 'remarked', 'noted', 'shipped', 'affirms'],
          says: [['行 麻烦了'], ['好嘞']],
          next: 'end',
        },
      ],
    },
    end: SILENT_BUYER,
  },
}

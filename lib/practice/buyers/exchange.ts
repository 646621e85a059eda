import { buyerId, type Script, SILENT_BUYER } from '../script'
import { GOODS } from '../shop'

/** Asked to exchange four days ago, sent nothing back yet, heard nothing. */
export const EXCHANGE: Script = {
  id: buyerId('10427'),
  name: '秋刀鱼罐头',
  orders: [
    {
      state: 'received',
      items: [GOODS.slippers],
      placed: 13_000,
      paid: 12_999,
      shipped: 12_300,
      received: 8_900,
      recipient: {
        name: '邱丽',
        phone: '18200006247',
        address: '福建省厦门市思明区莲前西路305号瑞景新村21号603',
      },
      courier: '中通快递',
      trackingNumber: '75831177204456',
      trace: '已签收，签收人：本人',
      afterSale: { text: '换货 待商家处理', asked: 5_900 },
    },
  ],
  opens: { at: 262, lines: ['换货申请四天了', '怎么一直没人处理', '还换不换了'] },
  raises: ['exchange-stalled'],
  stages: {
    start: {
      answers: [
        {
          hears: ['out-of-stock'],
          says: [
            ['那换个颜色也行', '灰的有吗'],
            ['没货你早说呀', '换别的颜色吧'],
          ],
          next: 'colour',
        },
        {
          hears: ['resend', 'dispatch-time'],
          says: [['行 尽快哈'], ['嗯 别再拖了']],
          next: 'end',
        },
        { hears: ['trace', 'apology', 'hold-on'], says: [['都等四天了', '给个准话吧']], next: 'waits' },
      ],
      otherwise: ['到底换不换'],
      impatient: ['又不理人了'],
    },
    waits: {
      answers: [
        { hears: ['out-of-stock'], says: [['那换个颜色也行']], next: 'colour' },
        { hears: ['resend', 'dispatch-time'], says: [['行 今天发啊']], next: 'end' },
      ],
      otherwise: ['今天能给我寄吗'],
    },
    colour: {
      answers: [
        {
          hears: ['resend', 'dispatch-time', 'noted', 'affirms'],
          says: [['可以 谢谢'], ['行 就这样']],
          next: 'end',
        },
      ],
      otherwise: ['灰色有没有'],
    },
    end: SILENT_BUYER,
  },
}

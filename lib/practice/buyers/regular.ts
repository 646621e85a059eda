import { buyerId, type Script, SILENT_BUYER } from '../script'
import { GOODS } from '../shop'

const HOME = {
  name: '窦晓云',
  phone: '13900004265',
  address: '上海市浦东新区锦绣东路1188弄36号201室',
}

/** Comes back every other month and wants another courier than last time; two orders that can go in one parcel. */
export const REGULAR: Script = {
  id: buyerId('10364'),
  name: '豆豆妈',
  orders: [
    {
      state: 'paid',
      items: [GOODS.box],
      placed: 16,
      paid: 15,
      recipient: HOME,
      buyerMessage: '老顾客 多送点小样哈',
    },
    {
      state: 'paid',
      items: [{ ...GOODS.towels, quantity: 3 }],
      placed: 18,
      paid: 17,
      recipient: HOME,
    },
    {
      state: 'finished',
      items: [{ ...GOODS.towels, quantity: 3 }],
      placed: 66_240,
      paid: 66_239,
      shipped: 65_400,
      recipient: HOME,
      courier: '韵达快递',
      trackingNumber: '4630175529908',
      trace: '已签收，签收人：门卫',
      remark: '老客，送小样 2 份 — 小席',
      flag: 'green',
    },
  ],
  history: [
    { ago: 66_230, side: 'buyer', line: '又来买棉柔巾啦' },
    { ago: 66_229, side: 'agent', line: '豆豆妈您好呀，还是珍珠纹 6 包的对吧，给您备注送小样~' },
    { ago: 66_228, side: 'buyer', line: '对 谢谢' },
  ],
  opens: { at: 166, lines: ['又拍啦', '这次帮我发中通哈', '上次韵达太慢了'] },
  raises: ['courier-asked', 'buyer-message', 'ship-together'],
  stages: {
    start: {
      answers: [
        {
          hears: ['remarked', 'noted', 'shipped', 'affirms'],
          says: [['好嘞 你们办事我放心'], ['谢啦', '小样别忘了哈']],
          next: 'end',
        },
        { hears: ['price-firm', 'apology'], says: [['啊 不能指定吗', '那好吧']], next: 'end' },
      ],
      otherwise: ['能发中通不'],
      impatient: ['忙着呢？'],
    },
    end: SILENT_BUYER,
  },
}

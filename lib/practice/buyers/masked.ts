import { buyerId, type Script, SILENT_BUYER } from '../script'
import { GOODS } from '../shop'

/** Wants the agent to read the address out; the console masks it, so only the buyer can look. */
export const MASKED: Script = {
  id: buyerId('10353'),
  name: '张**',
  orders: [
    {
      state: 'paid',
      items: [GOODS.rice],
      placed: 260,
      paid: 258,
      recipient: { name: '张**', phone: '138****7742', address: '陕西省西安市雁塔区****' },
      courier: '邮政快递包裹',
    },
  ],
  opens: { at: 150, lines: ['帮我看下地址填的哪里', '我怕填成老家了'] },
  raises: ['address-to-confirm'],
  stages: {
    start: {
      answers: [
        {
          hears: ['self-check', 'confirms-address', 'asks-address'],
          says: [
            ['哦 我自己看看', '填的西安 没错'],
            ['看了 是现在住的地方', '不用改'],
          ],
          next: 'end',
        },
      ],
      otherwise: ['你那边看不到吗'],
      impatient: ['在吗 快帮我看下'],
    },
    end: SILENT_BUYER,
  },
}

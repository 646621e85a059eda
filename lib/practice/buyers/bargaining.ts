import { buyerId, type Script, SILENT_BUYER } from '../script'
import { GOODS } from '../shop'

/** No order yet. Orders once somebody has held the price kindly, or given a little. */
export const BARGAINING: Script = {
  id: buyerId('10317'),
  name: '砍价小能手',
  orders: [],
  later: {
    state: 'unpaid',
    items: [GOODS.toys],
    placed: 0,
    recipient: {
      name: '康丽',
      phone: '13600008853',
      address: '福建省厦门市湖里区金尚路209号祥和佳园6号楼702',
    },
    asks: 'nudge',
  },
  opens: {
    at: 84,
    lines: [{ card: GOODS.toys.title }, '这个便宜点呗', '120包邮我就拍'],
  },
  stages: {
    start: {
      answers: [
        {
          hears: ['discount', 'affirms'],
          says: [
            ['那也行', '拍了哈'],
            ['有券啊 早说嘛', '拍了'],
          ],
          does: ['places-order'],
          next: 'ordered',
        },
        { hears: ['price-firm'], says: [['别家都卖115', '少点嘛'], ['就便宜10块嘛 诚心要']], next: 'again' },
      ],
      otherwise: ['能不能少'],
      impatient: ['老板 行不行给个话'],
    },
    again: {
      answers: [
        {
          hears: ['discount', 'price-firm', 'recommends', 'apology'],
          says: [
            ['好吧好吧', '那我拍一个'],
            ['行吧', '看你态度好 拍了'],
          ],
          does: ['places-order'],
          next: 'ordered',
        },
      ],
      otherwise: ['所以能少多少'],
    },
    ordered: {
      answers: [
        { hears: ['repriced'], says: [['哈哈 谢谢老板', '付了']], does: ['pays'], next: 'end' },
        { hears: ['nudge', 'reminded', 'dispatch-time'], says: [['付了付了']], does: ['pays'], next: 'end' },
      ],
    },
    end: SILENT_BUYER,
  },
}

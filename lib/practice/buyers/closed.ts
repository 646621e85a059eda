import { buyerId, type Script, SILENT_BUYER } from '../script'
import { GOODS } from '../shop'

/** The order closed by itself before it was paid. */
export const CLOSED: Script = {
  id: buyerId('10377'),
  name: '半糖少冰',
  orders: [
    {
      state: 'closed',
      items: [GOODS.box],
      placed: 1_720,
      recipient: {
        name: '唐冰',
        phone: '17300005090',
        address: '河南省郑州市金水区农科路31号正弘旗1号楼1单元905',
      },
    },
  ],
  later: {
    state: 'unpaid',
    items: [GOODS.box],
    placed: 0,
    recipient: {
      name: '唐冰',
      phone: '17300005090',
      address: '河南省郑州市金水区农科路31号正弘旗1号楼1单元905',
    },
    asks: 'nudge',
  },
  opens: { at: 182, lines: ['我订单怎么没了', '昨天拍的收纳箱', '还是原来的价吗'] },
  stages: {
    start: {
      answers: [
        {
          hears: ['reorder'],
          says: [['好 我重新拍'], ['行吧 那再拍一个']],
          does: ['places-order'],
          next: 'ordered',
        },
        { hears: ['apology', 'nudge', 'price-firm', 'discount'], says: [['那我要重新拍吗']] },
      ],
      otherwise: ['是被取消了吗'],
      impatient: ['？'],
    },
    ordered: {
      answers: [
        {
          hears: ['nudge', 'reminded', 'dispatch-time'],
          says: [['好了 付过了']],
          does: ['pays'],
          next: 'end',
        },
      ],
    },
    end: SILENT_BUYER,
  },
}

import { buyerId, type Script, SILENT_BUYER } from '../script'
import { GOODS } from '../shop'

/** An unpaid order the platform keeps chat nudges from: the button in the order is the way. */
export const SHOP_UNPAID: Script = {
  id: buyerId('10274'),
  name: 't***8',
  orders: [
    {
      state: 'unpaid',
      items: [{ ...GOODS.curtain, quantity: 2 }],
      placed: 64,
      recipient: { name: '田**', phone: '139****0518', address: '河北省石家庄市长安区****' },
      marks: ['店铺待支付'],
      asks: 'reminder',
    },
  ],
  opens: { at: 34, lines: ['窗帘宽1.5的 2片一起是3米吗', '我家窗户2米6'] },
  raises: ['unpaid-before-cutoff'],
  mayRaise: ['address-to-confirm'],
  stages: {
    start: {
      answers: [
        {
          hears: ['affirms', 'recommends', 'closing'],
          says: [['行 那应该够了', '我跟我老公商量下再付']],
          next: 'thinking',
        },
        { hears: ['reminded'], says: [['哦哦 这就付']], does: ['pays'], next: 'end' },
      ],
      otherwise: ['就是两片加起来多宽'],
      impatient: ['？'],
    },
    thinking: {
      answers: [
        { hears: ['reminded'], says: [['看到提醒了 付好啦'], ['付了哈']], does: ['pays'], next: 'end' },
        { hears: ['nudge'], says: [['别催嘛 我等会付']] },
      ],
    },
    end: SILENT_BUYER,
  },
}

import { buyerId, type Script, SILENT_BUYER } from '../script'
import { GOODS } from '../shop'

/** The trace says signed, the locker is empty. Wants somebody higher up when nothing happens. */
export const NOT_RECEIVED: Script = {
  id: buyerId('10385'),
  name: '大脸猫🐱',
  orders: [
    {
      state: 'received',
      items: [GOODS.toys],
      placed: 5_800,
      paid: 5_799,
      shipped: 4_900,
      received: 1_290,
      recipient: {
        name: '苗淼',
        phone: '18600007351',
        address: '北京市朝阳区望京西路48号金隅国际B座1802',
      },
      courier: '圆通速递',
      trackingNumber: 'YT7720491836655',
      trace: '已签收，签收人：快递柜',
      traced: 1_290,
    },
  ],
  opens: { at: 198, lines: ['显示签收了', '可是我没收到货啊', '快递柜里也没有'] },
  raises: ['signed-not-received', 'asks-for-human'],
  stages: {
    start: {
      answers: [
        {
          hears: ['trace', 'resend', 'refund-way', 'hold-on', 'apology'],
          says: [
            ['昨天就说在查了 没人管', '让你们主管来跟我说'],
            ['我不想跟你扯了', '叫你们经理来'],
          ],
          next: 'manager',
        },
      ],
      otherwise: ['东西到底在哪'],
      impatient: ['人呢', '货呢'],
    },
    manager: {
      answers: [
        {
          hears: ['hands-over', 'resend', 'refund-way'],
          says: [['行 我等着'], ['好 那我等消息']],
          next: 'end',
        },
      ],
      otherwise: ['我要找主管'],
      impatient: ['主管呢'],
    },
    end: SILENT_BUYER,
  },
}

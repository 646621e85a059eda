import { living, paid, received, shipped, unpaid } from './story'
import { tell } from './tell'

const U = 'unpaid-before-cutoff'
const C = 'address-to-confirm'
const NEW = 'new-address'
const ok = 'A 14:06 好的亲，我看一下您的订单'
const where = '江苏省苏州市吴中区木渎镇金山路8号2栋301'
const u = { buyer: { id: 'u' as never } }

tell('what ends an alert', [
  {
    is: 'declines 我不买了',
    when: '15:20',
    orders: [unpaid('11:00')],
    chat: ['B 12:00 我不买了', 'A 12:01 好的亲，给您关闭'],
    raises: [U],
  },
  {
    is: 'forbidden order and its own button used',
    when: '15:20',
    orders: [unpaid('11:00', { marks: ['店铺待支付'] })],
    chat: ['S 12:00 已催支付'],
    raises: [],
  },
  {
    is: 'out of stock and told',
    when: '14:10',
    orders: [paid('13:00', { items: [{ title: '毛巾', code: 'A-1' }] })],
    chat: ['A 14:00 亲，毛巾缺货了，3月10日到'],
    alerts: { 'out-of-stock': { items: [{ item: 'A-1' }] } },
    raises: [],
  },
  {
    is: 'calm 行 within angry',
    when: '14:10',
    chat: ['B 14:03 我要投诉', ok, 'B 14:08 你们这样行吗', 'A 14:09 非常抱歉给您带来不便'],
    raises: ['!bad-review'],
  },
  {
    is: 'threat of yesterday then closing',
    when: '14:10',
    chat: ['B 2026-02-20 14:03 我要投诉', 'A 2026-02-20 14:05 已经给您退款了'],
    raises: [],
  },
  {
    is: 'promised, parcel left',
    when: '14:20',
    orders: [shipped('14:15', {})],
    chat: ['A 14:06 亲，今天给您发', 'S 14:15 订单已发货'],
    raises: [],
  },
  {
    is: 'masked name alone',
    when: '14:00',
    orders: [
      paid('13:00', {
        recipient: {
          name: '冯**',
          phone: '13912345601',
          address: '浙江省杭州市余杭区文二西路66号3栋502室',
          masked: ['name'],
        },
      }),
    ],
    raises: [],
  },
  {
    is: 'remark question not answered',
    when: '14:00',
    orders: [paid('13:00', { remark: '买家问能否改颜色？待回复' })],
    raises: [],
  },
])

tell('what does not', [
  {
    is: 'a plain yes 没错',
    when: '14:10',
    orders: [paid('13:00', living('浙江省杭州市余杭区文二西路66号晨光驿站'))],
    chat: ['A 14:00 亲，麻烦核对下收货地址', 'B 14:05 没错', ok],
    raises: [C],
  },
  {
    is: '是这个',
    when: '14:10',
    orders: [paid('13:00', living('浙江省杭州市余杭区文二西路66号晨光驿站'))],
    chat: ['A 14:00 亲，麻烦核对下收货地址', 'B 14:05 是这个', ok],
    raises: [C],
  },
  {
    is: '嗯确认',
    when: '14:10',
    orders: [paid('13:00', living('浙江省杭州市余杭区文二西路66号晨光驿站'))],
    chat: ['A 14:00 亲，麻烦核对下收货地址', 'B 14:05 嗯，确认', ok],
    raises: [C],
  },
  {
    is: 'new address multi lines',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:04 地址写错了，改成下面这个', 'B 14:05 李四', 'B 14:05 13912345602', `B 14:05 ${where}`, ok],
    raises: [`!${NEW}`],
  },
  {
    is: 'another page duplicate qty',
    when: '14:00',
    orders: [
      paid('12:00', {
        id: 'a',
        ...u,
        items: [{ title: '保温杯', spec: '白色', quantity: 1 }],
        remark: '合并发',
      }),
      paid('13:00', { id: 'b', ...u, items: [{ title: '保温杯', spec: '黑色', quantity: 3 }] }),
    ],
    raises: ['duplicate-order'],
  },
  {
    is: 'one paid, one unpaid',
    when: '13:20',
    orders: [paid('12:00', { id: 'a', ...u }), unpaid('13:10', { id: 'b', ...u })],
    raises: ['duplicate-order'],
  },
  {
    is: 'cod says price unknown',
    when: '14:00',
    orders: [paid('13:30', { marks: ['货到付款'] })],
    raises: ['cash-on-delivery'],
  },
  {
    is: 'exchange without askedAt',
    when: '2026-03-05 09:30',
    orders: [received('09:00', { afterSale: { kind: 'exchange', text: '换货中' } as never })],
    chat: ['A 2026-03-01 10:00 亲，换货已经申请好了'],
    raises: ['exchange-stalled'],
  },
  {
    is: 'presale item mark',
    when: '14:00',
    orders: [paid('13:00', { items: [{ title: '羽绒服 预售' }] })],
    alerts: { 'out-of-stock': { items: [{ item: '羽绒服', note: '3月10日到货' }] } },
    raises: ['!out-of-stock'],
  },
  {
    is: 'courier preferred in chat kept',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 不要发邮政', 'A 14:06 好嘞，给您安排'],
    raises: ['courier-asked'],
  },
  {
    is: 'two addresses',
    when: '14:00',
    orders: [
      paid('12:00', { id: 'a', ...u, items: [{ title: '雨伞' }], ...living(where) }),
      paid('13:00', { id: 'b', ...u }),
    ],
    raises: ['ship-together'],
  },
  {
    is: 'price promised',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['A 14:05 给您返5元红包'],
    raises: ['promise-in-remark'],
  },
  { is: 'bad review star', when: '14:10', chat: ['B 14:05 我已经给了一星', ok], raises: ['!bad-review'] },
  { is: 'bad review 差评', when: '14:10', chat: ['B 14:05 我给你们差评了', ok], raises: ['!bad-review'] },
  {
    is: 'promised today send',
    when: '14:20',
    orders: [paid('13:00')],
    chat: ['A 14:06 亲，今天给您发'],
    raises: ['promise-made'],
  },
  {
    is: 'refund stage',
    when: '14:00',
    orders: [
      shipped('09:00', {
        refund: 'refunding',
        afterSale: { kind: 'return', text: '退货中 买家已寄出' } as never,
      }),
    ],
    raises: ['refund-waiting'],
  },
  {
    is: 'masked phone',
    when: '14:00',
    orders: [
      paid('13:00', {
        recipient: {
          name: '冯**',
          phone: '139****5601',
          address: '浙江省杭州市余杭区文二西路66号3栋502室',
          masked: ['name', 'phone'],
        },
      }),
    ],
    raises: [C],
  },
  {
    is: 'virtual phone',
    when: '14:00',
    orders: [
      paid('13:00', {
        recipient: {
          name: '冯乐',
          phone: '13912345601',
          extension: '1234',
          address: '浙江省杭州市余杭区文二西路66号3栋502室',
          masked: [],
        } as never,
      }),
    ],
    raises: [C],
  },
  {
    is: 'name 在不在',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 在不在', 'B 14:05 地址改一下', ok],
    raises: ['!address-change-asked'],
  },
  {
    is: 'quiet unanswered message',
    when: '14:00',
    orders: [unpaid('13:55', { buyerMessage: '要红色' })],
    raises: ['buyer-message'],
  },
  {
    is: 'shipped ordering page duplicates',
    when: '14:00',
    orders: [shipped('12:00', { id: 'a', ...u }), paid('13:00', { id: 'b', ...u })],
    raises: [],
  },
])

tell('changes of mind', [
  {
    is: 'not wanted, and wanted after all',
    when: '15:20',
    orders: [unpaid('11:00')],
    chat: ['B 12:00 不要了', 'A 12:01 好的亲，不打扰您', 'B 12:30 还是想要', 'A 12:31 好的，给您留着'],
    decided: ['14:02 unpaid-before-cutoff done 260302-100000000000001'],
    raises: [],
  },
  {
    is: 'on its way, a wish to have it sent elsewhere',
    when: '14:10',
    orders: [shipped('09:00')],
    chat: ['B 14:05 能不能改地址', 'A 14:06 已经发出去了亲，只能联系快递改派'],
    raises: [],
  },
])

tell('applied for', [
  { is: 'a moment ago', when: '14:06', chat: ['A 14:06 给您申请一下'], raises: [] },
  { is: 'a minute ago', when: '14:07', chat: ['A 14:06 给您申请一下'], raises: ['applied-for'] },
  { is: 'a quarter of an hour ago', when: '14:21', chat: ['A 14:06 给您申请一下'], raises: ['promise-made'] },
  {
    is: 'answered',
    when: '14:08',
    chat: ['A 14:06 给您申请一下', 'A 14:07 申请到了，给您减5元'],
    raises: [],
  },
  { is: 'the buyer’s own application', when: '14:08', chat: ['A 14:06 您先申请退款'], raises: [] },
])

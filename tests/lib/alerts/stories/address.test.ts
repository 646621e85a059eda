import { living, paid, shipped, unpaid } from './story'
import { tell } from './tell'

const C = 'address-to-confirm'
const ASKED = 'address-change-asked'
const NEW = 'new-address'
const where = '江苏省苏州市吴中区木渎镇金山路8号2栋301'
const ok = 'A 14:06 好的亲，我看一下您的订单'

tell('an address as it was read', [
  { is: 'to a door', when: '14:00', orders: [paid('13:00')], raises: [] },
  {
    is: 'without a door',
    when: '14:00',
    orders: [paid('13:00', living('浙江省杭州市余杭区晨光花园'))],
    raises: [`!${C}`],
  },
  {
    is: 'the region alone',
    when: '14:00',
    orders: [paid('13:00', living('浙江省杭州市余杭区'))],
    raises: [`!${C}`],
  },
  {
    is: 'two regions',
    when: '14:00',
    orders: [paid('13:00', living('浙江省杭州市余杭区 江苏省苏州市吴中区金山路8号2栋301'))],
    raises: [`!${C}`],
  },
  {
    is: 'a village',
    when: '14:00',
    orders: [paid('13:00', living('安徽省阜阳市临泉县杨桥镇大王庄村'))],
    raises: [C],
  },
  {
    is: 'a pick-up point',
    when: '14:00',
    orders: [paid('13:00', living('浙江省杭州市余杭区文二西路66号晨光驿站'))],
    raises: [C],
  },
  {
    is: 'far away is no fault',
    when: '14:00',
    orders: [paid('13:00', living('新疆乌鲁木齐市天山区人民路2号3栋502室'))],
    raises: [],
  },
  { is: 'hidden', when: '14:00', orders: [paid('13:00', living('浙江省杭州市余杭区****'))], raises: [C] },
  {
    is: 'hidden, and the shop does not ask',
    when: '14:00',
    orders: [paid('13:00', living('浙江省杭州市余杭区****'))],
    alerts: { [C]: { hidden: false } },
    raises: [],
  },
  {
    is: 'not paid',
    when: '13:05',
    orders: [unpaid('13:00', living('浙江省杭州市余杭区晨光花园'))],
    raises: [],
  },
  {
    is: 'gone already',
    when: '14:00',
    orders: [shipped('09:00', living('浙江省杭州市余杭区晨光花园'))],
    raises: [],
  },
  {
    is: 'the money is on its way back',
    when: '14:00',
    orders: [paid('13:00', { ...living('浙江省杭州市余杭区晨光花园'), refund: 'refunding' })],
    raises: ['!refund-waiting'],
  },
  {
    is: 'dear',
    when: '14:00',
    orders: [paid('13:00', { amount: { fen: 300_00 as never, currency: 'CNY' } })],
    raises: [C],
  },
  {
    is: 'not quite dear',
    when: '14:00',
    orders: [paid('13:00', { amount: { fen: 299_00 as never, currency: 'CNY' } })],
    raises: [],
  },
  {
    is: 'a shop that confirms every order',
    when: '14:00',
    orders: [paid('13:00')],
    alerts: { [C]: { mode: 'every' } },
    raises: [C],
  },
  {
    is: 'no recipient read',
    when: '14:00',
    orders: [{ ...paid('13:00'), recipient: undefined } as never],
    raises: [],
  },
  {
    is: 'no recipient, every order',
    when: '14:00',
    orders: [{ ...paid('13:00'), recipient: undefined } as never],
    alerts: { [C]: { mode: 'every' } },
    raises: [],
  },
])

tell('confirmed in the chat', [
  {
    is: '对的 is noted with a click',
    when: '14:10',
    orders: [paid('13:00', living('浙江省杭州市余杭区文二西路66号晨光驿站'))],
    chat: ['A 14:00 跟您核对一下收货信息', 'B 14:05 对的', ok],
    raises: [C],
  },
  {
    is: 'a yes to something else',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['A 14:00 今天发可以吗', 'B 14:05 可以', ok],
    raises: [],
  },
  {
    is: 'a yes does not give a door',
    when: '14:10',
    orders: [paid('13:00', living('浙江省杭州市余杭区晨光花园'))],
    chat: ['A 14:00 跟您核对一下收货信息', 'B 14:05 对的', ok],
    raises: [`!${C}`],
  },
])

tell('the buyer wants it elsewhere', [
  {
    is: 'asks whether it can be changed',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 地址写错了能改吗', ok],
    raises: [`!${ASKED}`],
  },
  {
    is: 'wants another phone',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 电话填错了', ok],
    raises: [`!${ASKED}`],
  },
  {
    is: 'sends the new one',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 地址写错了', `B 14:05 ${where}`, ok],
    raises: [`!${NEW}`],
  },
  {
    is: 'sends it with greetings around',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:04 在不在', `B 14:05 改到${where}`, 'B 14:05 谢谢', ok],
    raises: [`!${NEW}`],
  },
  {
    is: 'sends it unasked',
    when: '14:10',
    orders: [paid('13:00')],
    chat: [`B 14:05 李四 13912345602 ${where}`, ok],
    raises: [`!${NEW}`],
  },
  {
    is: 'sends only the door',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 地址改一下 7栋1单元1504', ok],
    raises: [`!${ASKED}`],
  },
  {
    is: 'says the one it has',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 浙江省杭州市余杭区文二西路66号3栋502室', ok],
    raises: [],
  },
  {
    is: 'before the order',
    when: '14:10',
    orders: [paid('13:00')],
    chat: [`B 12:05 ${where}`, ok],
    raises: [],
  },
  {
    is: 'after it has left',
    when: '14:10',
    orders: [shipped('09:00')],
    chat: [`B 14:05 改到${where}`, ok],
    raises: [],
  },
  {
    is: 'asks for the shop’s own address',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 你们的退货地址是哪里', ok],
    raises: [],
  },
  {
    is: 'has it changed already',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 地址已经改好了', ok],
    raises: [],
  },
  {
    is: 'for the newer of two orders',
    when: '14:10',
    orders: [
      paid('12:00', { id: 'a', items: [{ title: '雨伞' }] }),
      paid('13:00', { id: 'b', remark: '合并发' }),
    ],
    chat: ['B 14:05 地址写错了能改吗', ok],
    raises: [`!${ASKED}`],
  },
])

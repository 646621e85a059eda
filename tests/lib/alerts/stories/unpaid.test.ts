import { moment, paid, unpaid } from './story'
import { tell } from './tell'

const U = 'unpaid-before-cutoff'
const id = unpaid('11:00').id
const closes = (when: string) => ({ times: { closes: moment(when) } })

tell('an unpaid order through its day', [
  { is: 'just placed', when: '11:05', orders: [unpaid('11:00')], raises: [] },
  { is: 'half an hour old', when: '11:30', orders: [unpaid('11:00')], raises: [U] },
  { is: 'placed ten minutes before, cutoff near', when: '15:20', orders: [unpaid('15:10')], raises: [U] },
  { is: 'placed nine minutes before, cutoff near', when: '15:19', orders: [unpaid('15:10')], raises: [] },
  { is: 'after the cutoff, forgotten', when: '17:00', orders: [unpaid('11:00')], raises: [U] },
  { is: 'at night', when: '23:00', orders: [unpaid('11:00')], raises: [] },
  { is: 'at midnight', when: '2026-03-03 00:00', orders: [unpaid('11:00')], raises: [] },
  { is: 'the next morning', when: '2026-03-03 09:00', orders: [unpaid('11:00')], raises: [U] },
  { is: 'about to close', when: '11:20', orders: [unpaid('11:00', closes('11:45'))], raises: [U] },
  { is: 'closed meanwhile', when: '11:50', orders: [unpaid('11:00', closes('11:45'))], raises: [] },
  {
    is: 'paid on delivery is asked about its price alone',
    when: '15:20',
    orders: [unpaid('11:00', { cashOnDelivery: true })],
    raises: ['cash-on-delivery'],
  },
  { is: 'a refund on it', when: '15:20', orders: [unpaid('11:00', { refund: 'refunded' })], raises: [] },
  { is: 'paid', when: '15:20', orders: [paid('11:00')], raises: [] },
  {
    is: 'marked as not to be asked in chat',
    when: '15:20',
    orders: [unpaid('11:00', { marks: ['店铺待支付'] })],
    raises: [U],
  },
  {
    is: 'two of them',
    when: '15:20',
    orders: [unpaid('11:00', { id: 'a' }), unpaid('11:10', { id: 'b', items: [{ title: '雨伞' }] })],
    raises: [U, U],
  },
  {
    is: 'a shop that waits an hour',
    when: '11:40',
    orders: [unpaid('11:00')],
    alerts: { [U]: { anyway: 60 } },
    raises: [],
  },
  {
    is: 'switched off',
    when: '15:20',
    orders: [unpaid('11:00')],
    alerts: { [U]: { on: false } },
    raises: [],
  },
])

tell('no cutoff set', [
  {
    is: 'is said beside the nudge',
    when: '15:20',
    orders: [unpaid('11:00')],
    cutoffs: 'none',
    raises: [U, 'cutoff-not-set'],
  },
  {
    is: 'is said once for two orders',
    when: '15:20',
    orders: [unpaid('11:00', { id: 'a' }), unpaid('11:10', { id: 'b', items: [{ title: '雨伞' }] })],
    cutoffs: 'none',
    raises: [U, U, 'cutoff-not-set'],
  },
  {
    is: 'not while nothing waits for payment',
    when: '15:20',
    orders: [paid('11:00')],
    cutoffs: 'none',
    raises: [],
  },
  {
    is: 'makes no nudge by itself',
    when: '11:15',
    orders: [unpaid('11:00')],
    cutoffs: 'none',
    raises: ['cutoff-not-set'],
  },
])

tell('nudged', [
  {
    is: 'by the agent',
    when: '15:20',
    orders: [unpaid('11:00')],
    chat: ['A 12:00 亲，您还没付款哦'],
    raises: [],
  },
  {
    is: 'by a robot',
    when: '15:20',
    orders: [unpaid('11:00')],
    chat: ['R 12:00 您有一笔订单尚未支付'],
    raises: [],
  },
  {
    is: 'by the console’s button',
    when: '15:20',
    orders: [unpaid('11:00')],
    chat: ['S 12:00 已发送催付消息'],
    raises: [],
  },
  {
    is: 'before this order was placed',
    when: '15:20',
    orders: [unpaid('11:00')],
    chat: ['A 10:00 亲，您还没付款哦'],
    raises: [U],
  },
  {
    is: 'something else was said',
    when: '15:20',
    orders: [unpaid('11:00')],
    chat: ['A 12:00 付款后48小时内发货'],
    raises: [U],
  },
  {
    is: 'on another page by a colleague',
    when: '15:20',
    orders: [unpaid('11:00')],
    decided: [`14:02 ${U} done ${id}`],
    raises: [],
  },
  {
    is: 'yesterday at this time',
    when: '2026-03-03 14:02',
    orders: [unpaid('11:00')],
    decided: [`14:02 ${U} done ${id}`],
    raises: [U],
  },
  {
    is: 'yesterday, a minute less than a day ago',
    when: '2026-03-03 14:01',
    orders: [unpaid('11:00')],
    decided: [`14:02 ${U} done ${id}`],
    raises: [],
  },
  {
    is: 'twice',
    when: '2026-03-04 15:00',
    orders: [unpaid('11:00')],
    decided: [`14:02 ${U} done ${id}`, `2026-03-03 14:30 ${U} done ${id}/2`],
    raises: [U],
  },
  {
    is: 'three times',
    when: '2026-03-05 10:59',
    orders: [unpaid('11:00')],
    decided: [
      `14:02 ${U} done ${id}`,
      `2026-03-03 14:30 ${U} done ${id}/2`,
      `2026-03-04 14:40 ${U} done ${id}/3`,
    ],
    raises: [],
  },
  {
    is: 'refused for this order',
    when: '2026-03-03 15:20',
    orders: [unpaid('11:00')],
    decided: [`14:02 ${U} never ${id}`],
    raises: [],
  },
  {
    is: 'across midnight',
    when: '2026-03-03 09:30',
    orders: [unpaid('20:00')],
    chat: ['A 21:30 亲，记得付款'],
    raises: [],
  },
  {
    is: 'at the end of a month',
    when: '2026-04-01 10:00',
    orders: [unpaid('2026-03-31 09:00')],
    chat: ['A 2026-03-31 09:50 亲，记得付款'],
    raises: [U],
  },
])

tell('declined', [
  {
    is: '不要了',
    when: '15:20',
    orders: [unpaid('11:00')],
    chat: ['B 12:00 不要了', 'A 12:01 好的亲，给您关闭'],
    raises: [U],
  },
  {
    is: '拍错了',
    when: '15:20',
    orders: [unpaid('11:00')],
    chat: ['B 12:00 拍错了', 'A 12:01 不需要付的'],
    raises: [U],
  },
  {
    is: 'asks whether it still can be had',
    when: '11:20',
    orders: [unpaid('11:00')],
    chat: ['B 11:10 你们不要了吗', 'A 11:11 有的亲'],
    raises: [],
  },
  {
    is: 'before the order',
    when: '11:20',
    orders: [unpaid('11:00')],
    chat: ['B 10:50 上次那个不要了', 'A 10:51 好的亲，记下了'],
    raises: [],
  },
])

const CALM = 'A 14:01 好的亲，不着急'

tell('said when they will pay', [
  {
    is: '晚上付, an hour later',
    when: '15:30',
    orders: [unpaid('13:00')],
    chat: ['B 14:00 晚上付', CALM],
    raises: [U],
  },
  {
    is: '晚上付, and the agent made it a follow-up',
    when: '15:30',
    orders: [unpaid('13:00')],
    chat: ['B 14:00 晚上付', CALM],
    decided: [`15:00 ${U} later ${id}/until 20:00`],
    raises: [U],
  },
  {
    is: 'a follow-up holds on a page without the chat',
    when: '15:30',
    orders: [unpaid('13:00')],
    decided: [`15:00 ${U} later ${id}/until 20:00`],
    raises: [],
  },
  {
    is: 'its time has come there',
    when: '20:01',
    orders: [unpaid('13:00')],
    decided: [`15:00 ${U} later ${id}/until 20:00`],
    raises: [U],
  },
  {
    is: '马上付, a quarter of an hour later',
    when: '14:15',
    orders: [unpaid('13:00')],
    chat: ['B 14:00 马上付', CALM],
    raises: [],
  },
  {
    is: '马上付, forgotten',
    when: '14:31',
    orders: [unpaid('13:00')],
    chat: ['B 14:00 马上付', CALM],
    raises: [U],
  },
  {
    is: '晚上付, and it is evening',
    when: '20:00',
    orders: [unpaid('13:00')],
    chat: ['B 14:00 晚上付', CALM],
    raises: [U],
  },
  {
    is: '晚上付, nudged already',
    when: '20:30',
    orders: [unpaid('11:00')],
    chat: ['A 13:00 亲，您还没付款哦', 'B 14:00 晚上付', CALM],
    raises: [],
  },
  {
    is: '晚上付, but the page closes it before',
    when: '15:30',
    orders: [unpaid('13:00', closes('16:00'))],
    chat: ['B 14:00 晚上付', CALM],
    raises: [U],
  },
  {
    is: '发工资再付, two days later',
    when: '2026-03-04 15:30',
    orders: [unpaid('13:00')],
    chat: ['B 14:00 发工资再付', CALM],
    raises: [U],
  },
  {
    is: '明天付, then 不要了',
    when: '16:30',
    orders: [unpaid('13:00')],
    chat: ['B 14:00 明天付', CALM, 'B 15:00 不要了', 'A 15:01 好的亲，给您关闭'],
    raises: [U],
  },
  {
    is: 'asked about another time',
    when: '14:20',
    orders: [unpaid('14:00')],
    chat: ['B 14:05 今天付款今天发货吗', 'A 14:05 16点前付款今天发'],
    raises: [],
  },
])

tell('on a whim', [
  {
    is: 'three days old, not a word',
    when: '2026-03-05 11:00',
    orders: [unpaid('11:00')],
    alerts: { [U]: { on: false } },
    raises: ['impulse-order'],
  },
  {
    is: 'three days old, asked yesterday',
    when: '2026-03-06 12:00',
    orders: [unpaid('11:00')],
    chat: ['A 2026-03-05 11:30 请问还需要吗'],
    alerts: { [U]: { on: false } },
    raises: ['impulse-order'],
  },
  {
    is: 'three days old, asked an hour ago',
    when: '2026-03-05 12:30',
    orders: [unpaid('11:00')],
    chat: ['A 2026-03-05 11:30 请问还需要吗'],
    alerts: { [U]: { on: false } },
    raises: [],
  },
  {
    is: 'three days old, reminded on another page an hour ago',
    when: '2026-03-05 12:30',
    orders: [unpaid('11:00')],
    decided: [`2026-03-05 11:30 ${U} done ${id}`],
    raises: [],
  },
  {
    is: 'three days old, and the buyer wrote',
    when: '2026-03-05 11:00',
    orders: [unpaid('11:00')],
    chat: ['B 12:00 过两天付', 'A 12:01 不着急的亲'],
    alerts: { [U]: { on: false } },
    raises: [],
  },
])

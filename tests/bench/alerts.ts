import type { Decision } from '@/lib/alerts/decision'
import { openAlerts, raiseAlerts } from '@/lib/alerts/raise'
import { checkAddress } from '@/lib/trade/address'
import type { Message, MessageId } from '@/lib/trade/conversation'
import type { Order, OrderId, OrderState } from '@/lib/trade/order'
import { facts, NOW, shop } from '../lib/alerts/samples'
import { regions } from '../lib/trade/known-regions'
import { median, quantile, type Row } from './benchmark'

export const name = 'all alert rules over 100 orders and 200 messages (at most 10 ms)'

const ROUNDS = 60
const LIMIT = 10
const MINUTE = 60_000
const STATES: readonly OrderState[] = ['unpaid', 'paid', 'shipped', 'received', 'closed']
const LINES = [
  '什么时候能发货',
  '我想改一下收货地址，电话也换了',
  '江苏省苏州市吴中区木渎镇金山路8号2栋301 李四 13912345602',
  '没收到啊，怎么显示签收了',
  '再不发就差评',
  '好的谢谢',
  '帮我发顺丰可以吗',
  '不要了，拍错了',
]
const REPLIES = [
  '亲，我给您申请一下',
  '今天给您发',
  '送您两份小样哦',
  '亲，麻烦核对下收货地址',
  '48小时内发出',
]

const order = (at: number): Order => ({
  id: `260302-${String(100_000_000_000_000 + at)}` as OrderId,
  status: { state: STATES[at % STATES.length] ?? 'paid', text: '' },
  items: [{ title: `保温杯 第${at % 9}款`, spec: '白色', quantity: 1 + (at % 3), code: `A-${at % 40}` }],
  amount: { fen: 5_980 as never, currency: 'CNY' },
  times: {
    placed: NOW - (at + 30) * MINUTE,
    paid: NOW - (at + 25) * MINUTE,
    shipped: NOW - at * 30 * MINUTE,
  },
  recipient: {
    name: '冯乐',
    phone: '13912345601',
    address: at % 4 ? `浙江省杭州市余杭区文二西路${at}号3栋502室` : '浙江省杭州市余杭区晨光花园',
    masked: [],
  },
  buyer: { id: `u${at % 60}` as never },
  trace: at % 3 ? '已到达 杭州转运中心' : '暂无物流信息',
  marks: at % 20 ? [] : ['货到付款'],
})

const message = (at: number): Message => ({
  id: `m${at}` as MessageId,
  side: at % 3 ? 'buyer' : 'agent',
  kind: 'text',
  text: (at % 3 ? LINES : REPLIES)[at % (at % 3 ? LINES.length : REPLIES.length)] ?? '',
  at: NOW - (200 - at) * MINUTE,
})

/** As a shop has it that pastes its lists: 200 items out of stock, 60 lines of what couriers refuse. */
const filled = {
  ...shop,
  alerts: {
    'out-of-stock': { items: Array.from({ length: 200 }, (_, at) => ({ item: `Z-${at}` })) },
    'courier-refuses': {
      refusals: Array.from({ length: 60 }, (_, at) => ({ courier: '中通', product: `电机${at}` })),
    },
    'return-visit': { on: true },
  },
}

export async function run(): Promise<Row[]> {
  const orders = Array.from({ length: 100 }, (_, at) => order(at))
  const conversation = {
    buyer: { id: 'u1' as never, name: '小雨' },
    messages: Array.from({ length: 200 }, (_, at) => message(at)),
  }
  const decisions: Decision[] = []
  const page = { console: facts, orders, conversation, decisions }
  const all = (now: number) => openAlerts(raiseAlerts(page, filled, new Date(now), regions), decisions, now)
  const found = all(NOW).length
  // Each time a little later, so that nothing can be known from the time before.
  const times = Array.from({ length: ROUNDS }, (_, round) => timed(() => all(NOW + round * 5000)))
  const addresses = Array.from({ length: ROUNDS }, () =>
    timed(() => orders.map(({ recipient }) => recipient && checkAddress(recipient, { regions }))),
  )
  /** Undisturbed by whatever else the machine does. */
  const least = quantile(times, 0.05)
  const share = (value: number) => `${(value / LIMIT).toFixed(2)} × the limit`
  return [
    { name: `all rules, ${found} alerts open, undisturbed`, value: least, unit: 'ms', ratio: share(least) },
    { name: 'all rules, median', value: median(times), unit: 'ms', ratio: share(median(times)) },
    { name: 'the addresses alone, undisturbed', value: quantile(addresses, 0.05), unit: 'ms' },
  ]
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

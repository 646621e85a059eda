import { living, paid, received, shipped, unpaid } from './story'
import { tell } from './tell'

const DOUBTFUL = living('浙江省杭州市余杭区文二西路66号3栋502室菜鸟驿站')
const ASKED = 'A 14:00 亲，跟您核对一下收货地址，对吗'

tell('yes in other words', [
  ...['地址没问题', '没错就是这个地址', '对 地址是对的', '信息都对', '就按这个地址发吧', '👌'].map(said => ({
    is: said,
    when: '14:01',
    orders: [paid('13:00', { ...DOUBTFUL, amount: { fen: 50_000 as never, currency: 'CNY' } })],
    chat: [ASKED, `B 14:00 ${said}`, 'A 14:01 好的，这就给您安排发货'],
    raises: ['address-to-confirm'],
  })),
])

tell('a person is wanted', [
  { is: '人工', when: '10:00', chat: ['B 10:00 人工'], raises: ['!asks-for-human'] },
  { is: '真人！', when: '10:00', chat: ['B 10:00 真人！'], raises: ['!asks-for-human'] },
  { is: 'work by hand', when: '10:00', chat: ['B 10:00 这个是人工做的吗'], raises: [] },
  { is: '有人吗', when: '10:00', chat: ['B 10:00 有人吗'], raises: [] },
  { is: 'asks whether it is a robot', when: '10:00', chat: ['B 10:00 你是机器人吗'], raises: [] },
])

tell('couriers that are only talked of', [
  {
    is: 'the last one was slow',
    when: '14:00',
    orders: [paid('13:00')],
    chat: ['B 14:00 上次发的韵达太慢了'],
    raises: [],
  },
  {
    is: 'not this one',
    when: '14:00',
    orders: [paid('13:00')],
    chat: ['B 14:00 不要圆通哈'],
    raises: ['courier-asked'],
  },
  {
    is: 'changed to another',
    when: '14:00',
    orders: [paid('13:00')],
    chat: ['B 14:00 帮我改成顺丰吧'],
    raises: ['courier-asked'],
  },
  {
    is: 'where the parcel is',
    when: '14:00',
    orders: [shipped('09:00')],
    chat: ['B 14:00 顺丰到哪了'],
    raises: [],
  },
])

tell('what only sounds like it', [
  {
    is: 'came, with a piece missing',
    when: '14:00',
    orders: [received('2026-03-02 10:00')],
    chat: ['B 14:00 收到了，少了一个盖子'],
    raises: [],
  },
  {
    is: 'the refund has not come',
    when: '14:00',
    orders: [received('2026-03-02 10:00')],
    chat: ['B 14:00 还没收到退款'],
    raises: [],
  },
  {
    is: 'would send it back',
    when: '14:00',
    orders: [paid('13:00')],
    chat: ['B 14:00 再不发货我就退款了'],
    raises: [],
  },
  {
    is: 'an order of last week and the same again',
    when: '14:00',
    orders: [paid('13:00', { id: 'b' }), paid('2026-02-28 20:00', { id: 'a' })],
    raises: [],
  },
  {
    is: 'a question before anything is ordered',
    when: '14:00',
    chat: ['B 14:00 能货到付款吗'],
    raises: [],
  },
  {
    is: 'will pay tonight, and pays',
    when: '20:00',
    orders: [paid('19:50')],
    chat: ['B 14:00 晚上付', 'A 14:00 好的亲，付款后当天安排'],
    raises: [],
  },
  {
    is: 'declined, then ordered anew',
    when: '15:30',
    orders: [unpaid('15:00', { id: 'new' })],
    chat: ['B 14:00 不要了', 'A 14:00 好的亲，不需要就不用管它'],
    raises: ['unpaid-before-cutoff'],
  },
])

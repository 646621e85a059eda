import { describe, expect, it } from 'vitest'
import { BUYERS } from '@/lib/practice/buyers'
import { BAD_REVIEW } from '@/lib/practice/buyers/bad-review'
import { BARGAINING } from '@/lib/practice/buyers/bargaining'
import { CASH_ON_DELIVERY } from '@/lib/practice/buyers/cash-on-delivery'
import { CHANGED_ADDRESS } from '@/lib/practice/buyers/changed-address'
import { CLOSED } from '@/lib/practice/buyers/closed'
import { DISPATCH_TIME } from '@/lib/practice/buyers/dispatch-time'
import { EXCHANGE } from '@/lib/practice/buyers/exchange'
import { FAR_AWAY } from '@/lib/practice/buyers/far-away'
import { MASKED } from '@/lib/practice/buyers/masked'
import { MISSING_PART } from '@/lib/practice/buyers/missing-part'
import { NO_DOOR_NUMBER } from '@/lib/practice/buyers/no-door-number'
import { NO_TRACE } from '@/lib/practice/buyers/no-trace'
import { NOT_RECEIVED } from '@/lib/practice/buyers/not-received'
import { OUT_OF_STOCK } from '@/lib/practice/buyers/out-of-stock'
import { REFUND } from '@/lib/practice/buyers/refund'
import { REGULAR } from '@/lib/practice/buyers/regular'
import { SENT_BACK } from '@/lib/practice/buyers/sent-back'
import { SHOP_UNPAID } from '@/lib/practice/buyers/shop-unpaid'
import { SILENT } from '@/lib/practice/buyers/silent'
import { STANDING_PARCEL } from '@/lib/practice/buyers/standing-parcel'
import { THANKS } from '@/lib/practice/buyers/thanks'
import { TWICE } from '@/lib/practice/buyers/twice'
import { UNPAID } from '@/lib/practice/buyers/unpaid'
import type { Script } from '@/lib/practice/script'
import { openChat } from '@/lib/practice/world'
import type { Fen } from '@/lib/trade/money'
import { play, practise, type Step } from './playing'

/** How a good agent brings each conversation to its end, in two manners of speaking. */
const WAYS: readonly (readonly [Script, readonly Step[]])[] = [
  [DISPATCH_TIME, ['亲，今天下午就发出哦', '到南京一般2-3天左右，以物流更新为准~']],
  [DISPATCH_TIME, ['可以的', '亲，我没法给您说准哪天到']],
  [DISPATCH_TIME, ['您好，付款后按承诺时间48小时内发货', '预计三天能收到']],
  [
    CHANGED_ADDRESS,
    [
      '可以的，麻烦把新的收货人、手机号和详细地址发我',
      { kind: 'address', recipient: { name: '冯乐', phone: '13700002086', address: '荷塘路9号2幢402' } },
      '杯子那单还没付款哦',
    ],
  ],
  [CHANGED_ADDRESS, ['能改的亲 新地址发一下', '已经帮您备注新地址了，发货前再核对', '杯子那单还没付款哦']],
  [NO_DOOR_NUMBER, ['可以开的，帮您登记。另外地址没写门牌号，麻烦补充一下几栋几室', '好的，已备注']],
  [NO_DOOR_NUMBER, ['能开电子发票，备注好了', '跟您核对下收货地址，门牌号是多少呢', '已给您改好地址了']],
  [UNPAID, ['亲 看到您的订单还没付款哦，16点前付款今天发', '收到，今天给您发出']],
  [UNPAID, [{ kind: 'remind' }, '好的亲', '今天可以发的']],
  [SHOP_UNPAID, ['两片一起是3米，2米6的窗户可以选这款', { kind: 'remind' }]],
  [CASH_ON_DELIVERY, ['货到付款要另付8元手续费哦', '一共207元，在线付款就是199', '好的，今天发货']],
  [REFUND, ['看到您申请了退款，方便说下是什么原因吗？', '好的']],
  [REFUND, ['已给您同意退款，原路退回', '一般1-3个工作日到账，请留意退款']],
  [REFUND, ['亲是什么原因想退呢', '可以帮您备注改尺码']],
  [REFUND, [{ kind: 'refund' }, '退款原路返回，一般三天到账']],
  [NO_TRACE, ['我马上联系快递核实一下', '今天之内给您答复，找不到给您补发', '查到了，网点说明天派送']],
  [BARGAINING, ['可以领5元优惠券', '付款后今天安排发货哦']],
  [
    BARGAINING,
    ['亲，已经是最低价啦', '实在少不了，质量您放心，可以给您包邮', { kind: 'price', amount: 12_800 as Fen }],
  ],
  [MISSING_PART, ['抱歉亲，麻烦拍张照片我看看', '给您补发一包螺丝', '今天发出，两天左右到']],
  [MISSING_PART, ['不好意思，马上给您补寄', '明天发货，大概三天到']],
  [BAD_REVIEW, ['非常抱歉，给您添麻烦了，麻烦发下照片', '给您重新寄一个', '好的，备注加固包装']],
  [BAD_REVIEW, ['很抱歉给您不好的体验', '可以退款或者换新，您看哪种方便', '马上安排好']],
  [THANKS, ['谢谢亲的支持~', '不好意思，平台规定没有的哦，感谢理解']],
  [THANKS, ['谢谢亲的认可', '按平台规定，评价是没有奖励的']],
  [CHANGED_ADDRESS, ['可以的', '已改好', '记得付一下杯子，还没付款呢']],
  [MASKED, ['亲，收货信息是加密的，麻烦您在订单里自己核对一下', '今天发货']],
  [REGULAR, [{ kind: 'remark', text: '发中通，送小样', flag: 'red' }]],
  [REGULAR, ['好的豆豆妈，帮您备注发中通']],
  [NOT_RECEIVED, ['我马上联系快递核实签收情况', '已经反馈给主管了，今天一定给您回电话']],
  [NOT_RECEIVED, ['抱歉亲', '找不到就给您补发']],
  [FAR_AWAY, ['手电钻带锂电，西藏走不了空运，给您换邮政好吗', '好的，今天就发']],
  [FAR_AWAY, ['抱歉，今天安排', '这个快递到不了，帮您改邮政', { kind: 'remark', text: '发邮政' }]],
  [OUT_OF_STOCK, ['不好意思，毯子暂时缺货', '三天后到货，一到就给您发']],
  [SENT_BACK, ['我联系快递核实', '给您重新寄一份']],
  [SENT_BACK, ['这就给您补发']],
  [EXCHANGE, ['抱歉，奶咖色断货了', '灰色有的，今天给您寄']],
  [EXCHANGE, ['让您久等，马上查', '今天就给您补寄']],
  [STANDING_PARCEL, ['我这就联系快递催一下，有消息告诉您']],
  [SILENT, ['亲，这单您还需要吗']],
  [TWICE, ['亲，看到您拍了两单一样的，是都要吗', '已同意退款，另一单今天发']],
  [TWICE, ['今天就能发']],
  [CLOSED, ['超时未付款自动关闭了，您重新拍一下就行', '方便的话尽快付款，今天还能发']],
]

describe('scripted buyers', () => {
  it.each(WAYS.map(([script, steps]) => [script.name, script, steps] as const))(
    '%s says all there is to say to a good agent',
    (_, script, steps) => {
      const chat = openChat(play(practise(script), steps))
      expect(chat.script.stages[chat.stage]?.answers).toEqual([])
      expect(chat.pending).toEqual([])
    },
  )

  it('every one of them can be brought to an end', () => {
    const covered = new Set(WAYS.map(([script]) => script.id))
    expect(BUYERS.filter(script => !covered.has(script.id))).toEqual([])
  })

  it('lead only to stages there are, and every stage can be reached', () => {
    for (const { name, stages } of BUYERS) {
      const led = Object.values(stages).flatMap(stage => stage.answers.flatMap(each => each.next ?? []))
      expect([name, ...led.filter(stage => !(stage in stages))]).toEqual([name])
      expect([name, ...Object.keys(stages).filter(key => key !== 'start' && !led.includes(key))]).toEqual([
        name,
      ])
    }
  })

  it('have ids and names of their own, and orders in every state, refunding beside', () => {
    expect(new Set(BUYERS.map(({ id }) => id)).size).toBe(BUYERS.length)
    expect(new Set(BUYERS.map(({ name }) => name)).size).toBe(BUYERS.length)
    const orders = BUYERS.flatMap(script => script.orders)
    expect(new Set(orders.map(({ state }) => state))).toEqual(
      new Set(['unpaid', 'paid', 'shipped', 'received', 'finished', 'closed']),
    )
    expect(orders.some(({ refund }) => refund === 'refunding')).toBe(true)
    expect(BUYERS.some(script => script.orders.length === 2)).toBe(true)
  })

  it.each(['嗯嗯', 'ok', '啊啊啊啊', '1'])('are puzzled by %s, at most four times, and then silent', text => {
    const steps = Array.from({ length: 9 }, () => text)
    const before = openChat(practise(DISPATCH_TIME)).messages.filter(({ side }) => side === 'buyer')
    const after = openChat(play(practise(DISPATCH_TIME), steps)).messages.filter(
      ({ side }) => side === 'buyer',
    )
    expect(after.length).toBeGreaterThan(before.length)
    expect(after.length - before.length).toBeLessThanOrEqual(5)
  })
})

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { type PastedOptions, readPasted } from '@/lib/consoles/pasted/read-pasted'

/** 2026-11-28 10:30 in Shanghai. */
const NOW = Date.parse('2026-11-28T10:30:00+08:00')
const read = (text: string, more: Partial<PastedOptions> = {}) =>
  readPasted(text, { document: document.implementation.createHTMLDocument(''), now: NOW, own: [], ...more })
const open = (text: string, more: Partial<PastedOptions> = {}) => {
  const { reading } = read(text, more)
  if (reading.kind !== 'open') throw new Error(reading.kind)
  return reading
}
const said = (text: string, more: Partial<PastedOptions> = {}) =>
  open(text, more).conversation?.messages.map(({ side, text: words }) => `${side}: ${words}`)

const CHAT = `t**72026-11-28 10:02:11
在吗
那个被子什么时候发
席边家纺旗舰店:小林2026-11-28 10:02:40
在的亲
已读
推荐回复
t**72026-11-28 10:03:02
地址能改一下吗`

const PANE = `近3个月订单
全部(2) 待发货(1) 已完成(1)
待发货
2210012345678901234
11-28 09:58:33下单
水洗棉四件套 裸睡床单被套
颜色分类：燕麦色;1.8m床
¥168.00
x1
实付：¥168.00
冯乐，18400000000-6174，浙江省 杭州市 西湖区 文新街道 文桂路126号翠庭公寓5幢1203室 ，000000
备注
交易成功
2210012345678905678
09-30 21:10:05下单
手绘陶瓷马克杯
¥25.80
x2
实付：¥51.60`

describe('a chat that was pasted', () => {
  it('is a conversation: sides, texts and times, the read mark and the buttons left out', () => {
    const { conversation } = open(CHAT)
    expect(conversation?.buyer).toEqual({ name: 't**7' })
    expect(said(CHAT)).toEqual(['buyer: 在吗\n那个被子什么时候发', 'agent: 在的亲', 'buyer: 地址能改一下吗'])
    expect(conversation?.messages.map(({ at }) => at)).toEqual(
      ['10:02:11', '10:02:40', '10:03:02'].map(clock => Date.parse(`2026-11-28T${clock}+08:00`)),
    )
  })

  it.each([
    ['a space before the time', '小满 2026-11-28 10:02:11\n在吗\n店:小林 2026-11-28 10:02:40\n在的'],
    ['brackets', '小满 (2026-11-28 10:02)\n在吗\n店:小林 (2026-11-28 10:03)\n在的'],
    ['slashes', '小满 2026/11/28 10:02:11\n在吗\n店:小林 2026/11/28 10:02:40\n在的'],
    ['the time first', '2026-11-28 10:02:11 小满\n在吗\n2026-11-28 10:02:40 店:小林\n在的'],
    ['the clock alone', '小满 10:02:11\n在吗\n店:小林 10:02:40\n在的'],
    [
      'other line ends and spaces',
      '小满\u00a02026-11-28 10:02:11\r\n在吗\u200b\r\n店:小林\u00a02026-11-28 10:02:40\r\n在的',
    ],
  ])('may be written with %s', (_, text) => {
    expect(said(text)).toEqual(['buyer: 在吗', 'agent: 在的'])
  })

  it('has no time where the head has no date', () => {
    const text = '小满 10:02:11\n在吗\n店:小林 10:02:40\n在的'
    expect(open(text).conversation?.messages.map(({ at }) => at)).toEqual([undefined, undefined])
  })

  it('keeps what was said as it was said, a time in it too', () => {
    expect(
      said(
        '小满2026-11-28 10:02:11\n明天 10:30:00\n订单 2210012345678901234 呢\n店:小林2026-11-28 10:03:00\n好',
      ),
    ).toEqual(['buyer: 明天 10:30:00\n订单 2210012345678901234 呢', 'agent: 好'])
  })

  it('tells a robot and the system from people', () => {
    const text =
      '小满2026-11-28 10:02:11\n在吗\n店小蜜2026-11-28 10:02:12\n您好\n系统消息2026-11-28 10:02:13\n已接入\n店:小林2026-11-28 10:03:00\n在的'
    expect(said(text)?.map(line => line.split(':')[0])).toEqual(['buyer', 'robot', 'system', 'agent'])
  })

  it('gives each message the same id whenever it is pasted, and no two the same', () => {
    const twice = '小满2026-11-28 10:02:11\n？\n小满2026-11-28 10:02:11\n？\n店:小林2026-11-28 10:03:00\n在的'
    const ids = (text: string) => open(text).conversation?.messages.map(({ id }) => id)
    expect(new Set(ids(twice)).size).toBe(3)
    expect(ids(twice)?.slice(0, 2)).toEqual(
      ids(`${twice.split('\n').slice(0, 4).join('\n')}\n店:小林2026-11-28 10:03:00\n好`)?.slice(0, 2),
    )
  })
})

describe('who is the buyer', () => {
  const TWO = '小满2026-11-28 10:02:11\n在吗\n小林2026-11-28 10:02:40\n在的'

  it('is asked where nothing says it, and no message is anybody’s until then', () => {
    const { reading, unclear } = read(TWO)
    expect([reading.kind, unclear]).toEqual(['unreadable', ['小满', '小林']])
    expect(said(TWO, { buyer: '小满' })).toEqual(['buyer: 在吗', 'agent: 在的'])
    expect(read(TWO, { buyer: '小满' }).unclear).toEqual([])
  })

  it.each([
    ['a read mark behind what the other wrote', `${TWO}\n已读`, {}],
    ['the name the agent goes by', TWO, { own: ['小林'] }],
    ['a name of the shop’s form', TWO.replace('小林', '席边:小林'), {}],
  ] as const)('is known by %s', (_, text, more) => {
    expect(open(text, more).conversation?.buyer).toEqual({ name: '小满' })
  })

  it('is asked where one alone has written: it may be either', () => {
    expect(read('小满2026-11-28 10:02:11\n在吗').unclear).toEqual(['小满'])
  })
})

describe('orders that were pasted', () => {
  it('are read with state, number, time, items, amount and recipient', () => {
    const [first, second] = open(PANE).orders
    expect(first).toMatchObject({
      id: '2210012345678901234',
      status: { state: 'paid', text: '待发货' },
      items: [{ title: '水洗棉四件套 裸睡床单被套', spec: '燕麦色;1.8m床', quantity: 1 }],
      amount: { fen: 16800, currency: 'CNY' },
      times: { placed: Date.parse('2026-11-28T09:58:33+08:00') },
      recipient: { name: '冯乐', phone: '18400000000', extension: '6174' },
    })
    expect(second).toMatchObject({
      id: '2210012345678905678',
      status: { state: 'finished' },
      items: [{ title: '手绘陶瓷马克杯', quantity: 2 }],
      times: { placed: Date.parse('2026-09-30T21:10:05+08:00') },
    })
  })

  it('may stand behind the chat in one text', () => {
    const { conversation, orders } = open(`${CHAT}\n${PANE}`)
    expect(conversation?.messages).toHaveLength(3)
    expect(conversation?.messages.at(-1)?.text).toBe('地址能改一下吗')
    expect(orders).toHaveLength(2)
  })

  it('are orders by their label too', () => {
    expect(open('订单编号：2210012345678901234 复制\n交易状态：待付款').orders).toMatchObject([
      { id: '2210012345678901234', status: { state: 'unpaid' } },
    ])
  })

  it('never are what is said in a chat, or another long number', () => {
    expect(open(`${CHAT}\n2210012345678901234\n这个单`).orders).toEqual([])
    expect(read('支付宝交易号：2026112822001412345678901234\n78812345678901').reading.kind).toBe('unreadable')
  })

  it('have no time whose year nobody can know', () => {
    const [order] = open('待发货\n2210012345678901234\n12-25 09:58:33下单').orders
    expect(order?.times).toEqual({})
  })

  it('take the year before where the day has not come this year', () => {
    const january = Date.parse('2027-01-03T10:00:00+08:00')
    const [order] = open('待发货\n2210012345678901234\n12-25 09:58:33下单', { now: january }).orders
    expect(order?.times.placed).toBe(Date.parse('2026-12-25T09:58:33+08:00'))
  })
})

describe('what was not understood', () => {
  it('is said line by line: nothing of what was read, of buttons and of labels that are not read', () => {
    expect(read(PANE).left).toEqual([])
    expect(read(`${PANE}\n这一行谁也不认识\n支付宝交易号：2026112822001412345678901234`).left).toEqual([
      '这一行谁也不认识',
    ])
  })

  it('is what stands before the first message', () => {
    expect(read(`复制来的一段话\n${CHAT}`).left).toEqual(['复制来的一段话'])
  })

  it.each(['', '   \n\n', '你好', 'a'.repeat(600_000)])(
    'is everything in a text that holds neither (%#)',
    text => {
      expect(read(text).reading.kind).toBe('unreadable')
    },
  )
})

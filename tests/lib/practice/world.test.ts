import { describe, expect, it } from 'vitest'
import { buyerSays } from '@/lib/practice/agent'
import { BUYERS } from '@/lib/practice/buyers'
import { BARGAINING } from '@/lib/practice/buyers/bargaining'
import { CHANGED_ADDRESS } from '@/lib/practice/buyers/changed-address'
import { DISPATCH_TIME } from '@/lib/practice/buyers/dispatch-time'
import { MASKED } from '@/lib/practice/buyers/masked'
import { REFUND } from '@/lib/practice/buyers/refund'
import { SHOP_UNPAID } from '@/lib/practice/buyers/shop-unpaid'
import { THANKS } from '@/lib/practice/buyers/thanks'
import { UNPAID } from '@/lib/practice/buyers/unpaid'
import { addMessages, addOrders } from '@/lib/practice/crowd'
import { append } from '@/lib/practice/message'
import { openPractice } from '@/lib/practice/open'
import { scoreOf } from '@/lib/practice/score'
import { PATIENCE } from '@/lib/practice/script'
import { visibleChats } from '@/lib/practice/world'
import { advance, agentOpens, agentSays, NOW, openChat, play, practise, textsOf } from './playing'

const lifelike = (seed = 7) => openPractice(BUYERS, { at: NOW, seed, pace: 1 })
const later = (seconds: number) => NOW + seconds * 1_000

describe('practice', () => {
  it('is the same again for the same seed and clock, and another for another seed', () => {
    const steps = ['今天发', '三天左右到']
    expect(play(practise(DISPATCH_TIME), steps)).toEqual(play(practise(DISPATCH_TIME), steps))
    const numbers = (seed: number) => practise(DISPATCH_TIME, { seed }).chats.map(chat => chat.orders[0]?.id)
    expect(numbers(7)).not.toEqual(numbers(8))
  })

  it('numbers orders as consoles do, all different, by the day they were placed', () => {
    const ids = practise(DISPATCH_TIME).chats.flatMap(chat => chat.orders.map(order => order.id))
    for (const id of ids) expect(id).toMatch(/^\d{6}-\d{15}$/)
    expect(new Set(ids).size).toBe(ids.length)
    expect(openChat(practise(DISPATCH_TIME)).orders[0]?.id).toMatch(/^260305-/)
  })

  it('counts times back from its start and sums what was bought', () => {
    const order = openChat(practise(DISPATCH_TIME)).orders[0]
    expect(order?.times.placed).toBe(NOW - 43 * 60_000)
    expect(order?.times.shipBy).toBe(NOW - 41 * 60_000 + 6 * 3_600_000)
    expect(order?.amount).toBe(5980)
  })

  it('lets buyers come one after the other', () => {
    const start = lifelike()
    expect(visibleChats(start).map(chat => chat.script.name)).toEqual(['麦子', '木子李', '林间小鹿'])
    const soon = advance(start, later(22))
    expect(visibleChats(soon).map(chat => chat.script.name)).toEqual([
      '麦子',
      '木子李',
      '林间小鹿',
      '风**',
      '阿May',
    ])
    expect(advance(start, later(0.1))).toBe(start)
  })

  it('lets a buyer wait from the first unanswered line on, robots aside, and stop when the agent answers', () => {
    const start = practise(DISPATCH_TIME)
    expect(openChat(start).waitingSince).toBe(NOW - 6_000)
    expect(textsOf(start, 'robot')).toHaveLength(1)
    const said = agentSays(start, start.open, '在的', later(3))
    expect(openChat(said).waitingSince).toBeUndefined()
  })

  it('counts only what buyers write as unread and as waiting', () => {
    const chat = openChat(play(practise(DISPATCH_TIME), ['在的']))
    for (const side of ['agent', 'robot', 'system'] as const) {
      expect(append(chat, side, '好', NOW)).toMatchObject({ unread: 0, waitingSince: undefined })
    }
    expect(append(chat, 'buyer', '好', NOW)).toMatchObject({ unread: 1, waitingSince: NOW })
  })

  it('marks as unread what comes into a chat that is not open, until it is opened', () => {
    const world = advance(lifelike(), later(20))
    const unread = () => world.chats.find(chat => chat.script === CHANGED_ADDRESS)?.unread
    expect(unread()).toBe(3)
    expect(openChat(world).unread).toBe(0)
    expect(openChat(agentOpens(world, CHANGED_ADDRESS.id)).unread).toBe(0)
  })

  it('lets a buyer read and type before they answer', () => {
    const said = agentSays(lifelike(), DISPATCH_TIME.id, '今天下午发出', later(4))
    const lines = (at: number) => textsOf(advance(said, at), 'buyer').length
    expect(lines(later(5))).toBe(3)
    expect(lines(later(30))).toBeGreaterThan(3)
  })

  it('is not puzzled by what the agent wrote before the buyer has said what they want', () => {
    const early = agentSays(lifelike(), CHANGED_ADDRESS.id, '嗯嗯', later(1))
    const opened = agentOpens(advance(early, later(60)), CHANGED_ADDRESS.id)
    expect(textsOf(opened, 'buyer').slice(0, 3)).toEqual(['亲', '地址能改一下吗 我搬家了', '拍的时候忘了改'])
  })

  it('asks again when nobody answers, once', () => {
    const start = lifelike()
    const count = (at: number) => textsOf(advance(advance(start, at), at + 20_000), 'buyer').length
    expect(count(later(20))).toBe(3)
    expect(count(later(PATIENCE))).toBe(5)
    const asked = advance(advance(start, later(PATIENCE)), later(PATIENCE + 20))
    expect(textsOf(advance(asked, later(1_000)), 'buyer')).toHaveLength(5)
  })

  it('changes the address, ships, remarks and reprices as the buttons say', () => {
    const recipient = { name: '陆小满', phone: '15800004312', address: '云水路20号1室' }
    const world = play(practise(DISPATCH_TIME), [
      { kind: 'address', recipient },
      { kind: 'remark', text: '改过地址', flag: 'red' },
      { kind: 'ship', courier: '中通快递', trackingNumber: '7583' },
    ])
    expect(openChat(world).orders[0]).toMatchObject({
      state: 'shipped',
      recipient,
      remark: '改过地址',
      flag: 'red',
      courier: '中通快递',
      trackingNumber: '7583',
    })
    const emptied = play(world, [{ kind: 'remark', text: '' }])
    expect(openChat(emptied).orders[0]).not.toHaveProperty('remark')
    expect(openChat(emptied).orders[0]).not.toHaveProperty('flag')
  })

  it('does nothing an order does not offer', () => {
    const masked = practise(MASKED)
    expect(openChat(play(masked, [{ kind: 'remind' }])).orders).toEqual(openChat(masked).orders)
    const refunding = practise(REFUND)
    const tried = play(refunding, [{ kind: 'ship', courier: '中通快递', trackingNumber: '1' }])
    expect(openChat(tried).orders).toEqual(openChat(refunding).orders)
  })

  it('lets a nudged buyer pay, and one who was offered less order and pay', () => {
    const paid = openChat(play(practise(UNPAID), ['亲，您还没付款哦'])).orders[0]
    expect(paid).toMatchObject({ state: 'paid', times: { paid: NOW + 5_000 } })
    expect(openChat(practise(BARGAINING)).orders).toEqual([])
    const ordered = play(practise(BARGAINING), ['给您一张优惠券'])
    expect(openChat(ordered).orders[0]).toMatchObject({ state: 'unpaid', times: { placed: NOW + 5_000 } })
  })

  it('takes back a refund and approves one', () => {
    expect(openChat(play(practise(REFUND), ['什么原因呢', '给您备注改尺码'])).orders[0]).not.toHaveProperty(
      'refund',
    )
    expect(openChat(play(practise(REFUND), [{ kind: 'refund' }])).orders[0]).toMatchObject({
      state: 'closed',
      refund: 'refunded',
    })
  })

  it('says so when the platform forbids what the agent wrote', () => {
    expect(textsOf(play(practise(SHOP_UNPAID), ['亲 记得付款哦，还没付款呢']), 'system').join()).toContain(
      '不能在聊天中催付',
    )
    expect(textsOf(play(practise(THANKS), ['好评返5元']), 'system').join()).toContain('好评')
    expect(textsOf(play(practise(THANKS), ['加微信吧']), 'system').join()).toContain('站外')
  })

  it('ignores a blank reply and an unknown buyer', () => {
    const start = practise(DISPATCH_TIME)
    expect(agentSays(start, start.open, ' \n', NOW)).toBe(start)
    expect(agentOpens(start, 'nobody' as typeof start.open)).toBe(start)
  })

  it('keeps score: in time, addresses, nudges, waiting', () => {
    const start = practise(CHANGED_ADDRESS)
    expect(scoreOf(start)).toMatchObject({ inTime: { done: 0, of: 0 }, addresses: { done: 0, of: 2 } })
    const fed = play(start, ['发一下新地址', '已改好地址', '好的'])
    expect(scoreOf(fed).addresses).toEqual({ done: 1, of: 2 })
    expect(scoreOf(fed).inTime).toEqual({ done: 3, of: 3 })
    const late = agentSays(start, start.open, '在的', NOW + 31_000)
    expect(scoreOf(late).inTime).toEqual({ done: 0, of: 1 })
    const nudged = agentSays(start, UNPAID.id, '还没付款呢', NOW)
    expect(scoreOf(nudged).nudges).toEqual({ done: 1, of: 2 })
    const wrongly = agentSays(start, SHOP_UNPAID.id, '还没付款呢', NOW)
    expect(scoreOf(wrongly).nudges).toEqual({ done: 0, of: 2 })
    expect(scoreOf(start).waiting - scoreOf(late).waiting).toBe(1)
  })

  it('fills a chat and an order column for measuring, ids all different', () => {
    const world = practise(DISPATCH_TIME)
    const full = addOrders(addMessages(world, world.open, 5_000), world.open, 500)
    const { messages, orders } = openChat(full)
    expect([messages.length, orders.length]).toEqual([5_004, 501])
    expect(new Set(messages.map(({ id }) => id)).size).toBe(5_004)
    expect(new Set(orders.map(({ id }) => id)).size).toBe(501)
    expect(messages.every((message, at) => at === 0 || message.at >= (messages[at - 1]?.at ?? 0))).toBe(true)
  })

  it('lets a test make a buyer say anything', () => {
    const world = buyerSays(practise(THANKS), THANKS.id, ['<b>粗</b>', { card: '商品' }], NOW)
    expect(openChat(world).messages.slice(-2)).toMatchObject([
      { kind: 'text', text: '<b>粗</b>' },
      { kind: 'card', text: '商品' },
    ])
  })
})

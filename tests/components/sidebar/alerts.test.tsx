// @vitest-environment happy-dom
import { signal } from '@preact/signals'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Recipient } from '@/lib/trade/recipient'
import { conversation, library, message, NOW, order, phrase, type Stage, say, stage } from './stage'

const noDoor: Recipient = {
  name: '张小雨',
  phone: '13812345678',
  address: '浙江省杭州市西湖区文三路',
  masked: [],
}
const paid = (number: string) =>
  order(number, {
    recipient: { ...noDoor, phone: `1381234${number.slice(-4)}` },
    items: [{ title: number }],
  })
const unpaid = (number: string, marks: readonly string[] = []) =>
  order(number, { status: { state: 'unpaid', text: '待付款' }, times: { placed: NOW - 7_200_000 }, marks })

const NUMBERS = [1, 2, 3, 4, 5].map(n => `261120-12345678901234${n}`)
const [first = '', second = ''] = NUMBERS

describe('alerts', () => {
  let on: Stage
  afterEach(() => on.end())
  const titles = () => on.all('.alert b').map(one => one.textContent)

  it('opens two and counts the rest, until it is asked for them', async () => {
    const four = [
      paid(first),
      unpaid(second),
      order('3', { status: { state: 'shipped', refund: 'refunding', text: '退款中' } }),
      order('4', { times: { shipBy: NOW + 3_600_000 } }),
    ]
    on = await stage({ orders: four })
    const all = on.model.alerts.rows.value.length
    expect(all).toBeGreaterThan(2)
    expect(titles()).toHaveLength(2)
    on.button(say('sidebar.moreAlerts', all - 2)).click()
    await on.settle()
    expect(titles()).toHaveLength(all)
    on.button('收起提醒').click()
    await on.settle()
    expect(titles()).toHaveLength(2)
  })

  it('makes one row of one kind, with a count that unfolds', async () => {
    on = await stage({ orders: NUMBERS.map(paid) })
    expect(titles()).toEqual(['核对收货地址'])
    const count = on.button(say('sidebar.alertsAlike', '核对收货地址', 5))
    expect(count.textContent).toBe('共 5 单')
    count.click()
    await on.settle()
    expect(titles()).toHaveLength(5)
  })

  it('keeps its place where there is nothing to flag', async () => {
    on = await stage({ orders: [] })
    expect(on.find('.alert-place').textContent).toBe(say('sidebar.noAlerts'))
  })

  it('shows what, why in the page’s words, and how long it is of use', async () => {
    on = await stage({ orders: [paid(first), unpaid(second)], currentOrder: first })
    const [address, nudge] = on.all('.alert')
    expect(address?.textContent).toContain('核对收货地址')
    expect(address?.querySelector('q')?.textContent).toBe('“文三路”')
    expect(address?.textContent).toContain('马上处理')
    expect(nudge?.textContent).toContain('还有 38 分钟')
    expect(nudge?.textContent).toContain('2611…2342')
  })

  it('inserts the phrase for its step, about its own order', async () => {
    const nudge = phrase('催付', '亲，订单 {订单号} 还没付款哦', { topic: 'nudge' })
    on = await stage({
      conversation: conversation(['在吗'], { messages: [message('有的', { side: 'agent' })] }),
      orders: [paid(first), unpaid(second)],
      currentOrder: first,
      library: library([nudge]),
    })
    expect(on.button('插入催付').title).toBe(`亲，订单 ${second} 还没付款哦`)
    on.button('插入催付').click()
    expect(on.actions.insert).toHaveBeenCalledWith(expect.objectContaining({ phrase: nudge, order: second }))
  })

  it('unfolds the phrase that cannot go out, to be completed there', async () => {
    const nudge = phrase('催付', '{运单号}', { topic: 'nudge' })
    on = await stage({ orders: [unpaid(second)], library: library([nudge]) })
    on.model.phrases.stick({ phrase: nudge.id, place: `alert unpaid-before-cutoff/${second}` })
    await on.settle()
    expect(on.find('.unfolded .stop-line').textContent).toContain('缺：运单号')
    expect(document.activeElement).toBe(on.find('.unfolded input'))
  })

  it('points to the console’s own button where a nudge in the chat is forbidden', async () => {
    on = await stage({
      orders: [unpaid(first, ['店铺待支付'])],
      library: library([phrase('催付', '付款哦', { topic: 'nudge' })]),
    })
    expect(on.find('.page-step').textContent).toContain('催支付')
    expect(on.all('.alert .btn.main')).toEqual([])
  })

  it('asks for a phrase where the library has none for the step', async () => {
    on = await stage({ orders: [paid(first)], library: library([phrase('您好', '您好')]) })
    on.button('还没有这类短语，去添加').click()
    expect(on.actions.openManage).toHaveBeenCalledWith('phrases')
  })

  it.each([
    ['已处理', 'done'],
    ['这单不提醒', 'never'],
  ] as const)('%s sets it aside as %s', async (name, kind) => {
    on = await stage({ orders: [paid(first)] })
    on.button(`${name}：核对收货地址`).click()
    expect(on.actions.decide.mock.calls[0]?.[1]).toBe(kind)
  })

  it('稍后 sets it aside for ten minutes, an hour or until tomorrow', async () => {
    on = await stage({ orders: [paid(first)] })
    on.button('稍后：核对收货地址').click()
    await on.settle()
    on.find('[role=menuitem]').click()
    expect(on.actions.decide.mock.calls[0]?.slice(1)).toEqual(['later', NOW + 600_000])
  })

  it('can be made a follow-up, with its words and what it was raised for', async () => {
    on = await stage({ orders: [paid(first)], currentOrder: first })
    on.button('稍后：核对收货地址').click()
    await on.settle()
    on.button(say('sidebar.laterFollowUp')).click()
    await on.settle()
    const [about, , text, due, more] = on.actions.addFollowUp.mock.calls[0] ?? []
    expect([about, text]).toEqual([`order:pinduoduo:${first}`, '核对收货地址'])
    expect(due).toBe(Date.parse('2026-11-21T09:00:00+08:00'))
    expect(more?.context).toContain('文三路')
    expect(on.actions.decide.mock.calls[0]?.[1]).toBe('done')
  })

  it('copies where the console has no chat', async () => {
    const nudge = phrase('催付', '亲，订单 {订单号} 还没付款哦', { topic: 'nudge' })
    on = await stage({ orders: [unpaid(first)], library: library([nudge]) })
    expect(on.button(say('sidebar.copyStep')).title).toBe(`亲，订单 ${first} 还没付款哦`)
  })

  it('copies where the chat was pasted, which has no reply box', async () => {
    const nudge = phrase('催付', '亲，订单 {订单号} 还没付款哦', { topic: 'nudge' })
    const chat = {
      text: signal('x'),
      isRead: signal(true),
      unclear: signal([]),
      left: signal([]),
      chooseBuyer: () => {},
      setOwnNames: () => {},
    }
    on = await stage({
      conversation: conversation(['在吗']),
      orders: [unpaid(first)],
      library: library([nudge]),
      pasted: { chat, onBack: () => {} },
    })
    expect(on.button(say('sidebar.copyStep')).title).toBe(`亲，订单 ${first} 还没付款哦`)
  })

  it('leaves the wait of the open chat to the header', async () => {
    on = await stage({
      conversation: conversation([], { messages: [message('在吗', { at: NOW - 40_000 })] }),
    })
    expect(on.model.alerts.open.value.map(({ id }) => id)).toEqual(['buyer-waiting'])
    expect(titles()).toEqual([])
    expect(on.find('.waiting').className).toBe('waiting act')
  })

  it('keeps still while the agent is in the sidebar, and says that more have come', async () => {
    on = await stage({ orders: [paid(first)] })
    on.find('.sidebar').dispatchEvent(new MouseEvent('mouseenter'))
    on.model.reading.value = { kind: 'open', orders: [paid(first), unpaid(second)], missing: [] }
    await on.settle()
    expect(titles()).toHaveLength(1)
    on.button('1 条新提醒').click()
    await on.settle()
    expect(titles()).toHaveLength(2)
  })

  describe('on an order that changes under the pointer', () => {
    const point = () => on.find('.sidebar').dispatchEvent(new MouseEvent('mouseenter'))
    const show = async (...orders: ReturnType<typeof order>[]) => {
      on.model.reading.value = { kind: 'open', orders, missing: [] }
      await on.settle()
    }
    const nudge = phrase('催付', '亲，还没付款哦', { topic: 'nudge' })

    it('keeps its place, says that it is over, and can do nothing any more', async () => {
      on = await stage({ orders: [unpaid(first), unpaid(second)], library: library([nudge]) })
      on.find('.alert-head .btn').click()
      await on.settle()
      point()
      await show(order(first), unpaid(second))
      const [over, still] = on.all('.alert')
      expect(over?.className).toBe('alert over')
      expect(over?.textContent).toContain(say('sidebar.alertOver'))
      expect(over?.querySelector('.alert-step .btn')?.closest('[inert]')).not.toBeNull()
      expect(over?.querySelector<HTMLButtonElement>('.icon-btn')?.disabled).toBe(true)
      expect(still?.querySelector('[inert]')).toBeNull()
    })

    it('goes when the pointer leaves', async () => {
      on = await stage({ orders: [unpaid(first)], library: library([nudge]) })
      point()
      await show(order(first))
      expect(titles()).toHaveLength(1)
      on.find('.sidebar').dispatchEvent(new MouseEvent('mouseleave'))
      await on.settle()
      expect(titles()).toEqual([])
    })

    it('comes back when the page does', async () => {
      on = await stage({ orders: [unpaid(first)], library: library([nudge]) })
      point()
      await show(order(first))
      await show(unpaid(first))
      expect(on.find('.alert').className).toBe('alert look')
    })

    it('goes at once when the order is no more on the page', async () => {
      on = await stage({ orders: [unpaid(first), unpaid(second)], library: library([nudge]) })
      point()
      await show(unpaid(second))
      expect(titles()).toHaveLength(1)
      expect(on.all('.alert.over')).toEqual([])
    })

    it('is about the new address as soon as that stands there', async () => {
      on = await stage({ orders: [paid(first)] })
      point()
      await show(order(first, { recipient: { ...noDoor, address: '浙江省杭州市西湖区文二路' } }))
      expect(on.find('.alert q').textContent).toBe('“文二路”')
      expect(on.all('.alert.over')).toEqual([])
      expect(() => on.button('1 条新提醒')).toThrow()
    })
  })

  it('drops what was set aside at once, wherever the pointer is', async () => {
    on = await stage({ orders: [paid(first)] })
    on.find('.sidebar').dispatchEvent(new MouseEvent('mouseenter'))
    const [alert] = on.model.alerts.open.value
    if (!alert) throw new Error('no alert')
    on.model.alerts.decisions.value = [
      {
        id: '',
        console: on.model.facts.id,
        alert: alert.id,
        about: alert.about,
        kind: 'done',
        at: NOW,
        updatedAt: '' as never,
      },
    ]
    await on.settle()
    expect(titles()).toEqual([])
  })

  it('lists what was set aside today with who and when, each with the way back, and says it on the order', async () => {
    on = await stage({ orders: [paid(first)] })
    const [alert] = on.model.alerts.open.value
    if (!alert) throw new Error('no alert')
    const decision = {
      id: 'd',
      console: on.model.facts.id,
      alert: alert.id,
      about: alert.about,
      kind: 'done' as const,
      by: '小林',
      at: NOW - 80 * 60_000,
      updatedAt: '' as never,
    }
    on.model.alerts.decisions.value = [decision, { ...decision, id: 'old', about: 'x', at: NOW - 86_400_000 }]
    await on.settle()
    expect(on.find('.address-mark').textContent).toBe('已核对 · 小林 14:02')
    on.button('今天处理过 1 条').click()
    await on.settle()
    expect(on.all('.set-aside li').map(one => one.textContent)).toEqual([
      '核对收货地址2611…2341 · 已处理 · 小林 · 今天 14:02',
    ])
    on.find('.set-aside button').click()
    expect(on.actions.undecide.mock.calls[0]?.[0]).toEqual(decision)
  })

  it('announces new ones politely, collapsed or not', async () => {
    on = await stage({ orders: [paid(first)] })
    expect(on.find('[aria-live=polite]').textContent).toBe('核对收货地址')
    on.model.placement.value = { ...on.model.placement.value, collapsed: true }
    await on.settle()
    expect(on.find('[aria-live=polite]').textContent).toBe('核对收货地址')
    expect(on.find('.tab').textContent).toContain('1 条提醒')
  })

  it('writes the remark with what the buyer wants changed as a difference', async () => {
    on = await stage({
      orders: [paid(first)],
      conversation: conversation(['地址改成浙江省杭州市西湖区文二路 391 号 2 幢 501']),
    })
    on.button('写备注：买家要改地址').click()
    await on.settle()
    // Each line is whole, the old one above the new.
    expect(on.all('.difference dd').map(({ textContent }) => textContent)).toEqual([
      '浙江省杭州市西湖区文三路',
      '浙江省杭州市西湖区文二路 391 号 2 幢 501',
    ])
    expect(on.find('.difference ins').textContent).toMatch(/\S/)
    const line = on.find<HTMLTextAreaElement>(`textarea[aria-label="${say('sidebar.remarkLine')}"]`)
    expect(line.value).toMatch(/^【买家要改地址】.*391 号.*11-20 15:22$/)
    on.button('复制备注').click()
    expect(on.actions.copy.mock.calls[0]?.[0]).toContain('391 号')
  })

  it('lets the remark be edited, keeps what is begun, and closes once it stands in the order', async () => {
    on = await stage({
      orders: [paid(first)],
      conversation: conversation(['地址改成浙江省杭州市西湖区文二路 391 号 2 幢 501']),
    })
    on.button('写备注').click()
    await on.settle()
    await on.type('【改地址】文二路 391 号', on.find(`textarea[aria-label="${say('sidebar.remarkLine')}"]`))
    expect(Object.values(on.model.drafts.all.value)).toEqual(['【改地址】文二路 391 号'])
    on.button('填入备注框').click()
    expect(on.actions.putRemark.mock.calls[0]?.[0].line).toBe('【改地址】文二路 391 号')
    await on.settle()
    const { reading } = on.model
    if (reading.value.kind !== 'open') throw new Error('nothing is open')
    reading.value = { ...reading.value, orders: [{ ...paid(first), remark: '【改地址】 文二路 391号' }] }
    await on.settle()
    expect(on.all('.remark')).toEqual([])
    expect(on.find('.notice').textContent).toContain('已在备注里')
    expect(on.model.drafts.all.value).toEqual({})
  })

  it('says what its rule is for', async () => {
    on = await stage({ orders: [paid(first)] })
    on.button('稍后：核对收货地址').click()
    await on.settle()
    on.button(say('sidebar.whyAlert')).click()
    await on.settle()
    expect(on.find('.notice-text').textContent).toBe(say('alertRules.addressToConfirm.reason'))
  })

  it('makes a follow-up of when the buyer said they would pay, and asks nothing until then', async () => {
    on = await stage({
      orders: [unpaid(first)],
      conversation: conversation([], { messages: [message('明天付', { at: NOW - 600_000 })] }),
    })
    expect(on.find('.alert').textContent).toContain('买家说晚点付 · 还有')
    on.button(say('sidebar.keepPromise', '明天付')).click()
    const noon = Date.parse('2026-11-21T12:00:00+08:00')
    await vi.waitFor(() => expect(on.actions.decide).toHaveBeenCalled())
    expect(on.actions.addFollowUp.mock.calls[0]?.slice(2)).toEqual(['明天付', noon])
    expect(on.actions.decide.mock.calls[0]?.slice(1)).toEqual(['later', noon])
  })
})

// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import type { DeepState } from '@/lib/consoles/deep/read-deep'
import { conversation, NOW, order, type Stage, say, stage } from './stage'

describe('deep reading in the sidebar', () => {
  let on: Stage
  afterEach(() => on.end())
  const unread = async (deep: DeepState | undefined) => {
    on = await stage({ conversation: conversation([]) })
    on.model.deep.value = deep
    const { value } = on.model.reading
    if (value.kind === 'open') on.model.reading.value = { ...value, missing: ['orders'] }
    await on.settle()
  }

  it('is offered where no order can be read, and switched on there', async () => {
    await unread('off')
    expect(on.find('.deep').textContent).toContain(say('deep.state.off'))
    on.button(say('deep.turnOn')).click()
    expect(on.actions.setDeep).toHaveBeenCalledWith(true)
  })
  it('is offered where the page has no order of this buyer: what it received may hold some', async () => {
    on = await stage({ conversation: conversation([]) })
    on.model.deep.value = 'off'
    await on.settle()
    expect(on.model.page.missing.value).toEqual([])
    expect(on.find('.deep').textContent).toContain(say('deep.state.off'))
  })
  it('is not offered where orders are read, nor where nothing is known of the answers', async () => {
    await unread(undefined)
    expect(on.all('.deep')).toEqual([])
    on.end()
    on = await stage({ orders: [order('1')] })
    on.model.deep.value = 'off'
    await on.settle()
    expect(on.all('.deep')).toEqual([])
  })
  it('says so while it is on, with the way to stop it', async () => {
    await unread('waiting')
    expect(on.find('.deep').textContent).toContain(say('deep.state.waiting'))
    on.button(say('deep.turnOff')).click()
    expect(on.actions.setDeep).toHaveBeenCalledWith(false)
  })
  it('says that what the page received cannot be read', async () => {
    await unread('unreadable')
    expect(on.find('.deep').textContent).toContain(say('deep.state.unreadable'))
  })
  it('says of an order what the page does not show', async () => {
    const received = { at: NOW - 60_000, parts: ['state', 'amount'] as const }
    on = await stage({ orders: [order('1', { received })] })
    on.model.deep.value = 'reading'
    await on.settle()
    expect(on.find('.received').textContent).toBe(
      say('deep.received', '今天 15:21', ['订单状态', '订单金额'].join(say('ui.and'))),
    )
    expect(on.find('.deep').textContent).toContain(say('deep.state.reading'))
  })
  it('says of an alert that it rests on what the page does not show', async () => {
    const status = { state: 'paid', refund: 'refunding', text: '未发货，退款中' } as const
    on = await stage({ orders: [order('1', { status, received: { at: NOW, parts: ['state'] } })] })
    expect(on.find('.alert .why').textContent).toContain(say('deep.because'))
    on.end()
    on = await stage({ orders: [order('1', { status, received: { at: NOW, parts: ['amount'] } })] })
    expect(on.find('.alert .why').textContent).not.toContain(say('deep.because'))
  })
})

// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import type { OrderId } from '@/lib/trade/order'
import { conversation, NOW, order, type Stage, say, stage } from './stage'

let on: Stage
afterEach(() => on.end())

const late = (id: string) => order(id, { times: { shipBy: NOW - 60_000 } })
const soon = (id: string) => order(id, { times: { shipBy: NOW + 2 * 3_600_000 } })

describe('what needs doing among the orders of a page', () => {
  it('is listed by time left, and a row scrolls the page to its order and shows the step', async () => {
    on = await stage({ orders: [order('260000000000001'), soon('260000000000002'), late('260000000000003')] })
    expect(on.find('.order-list h2').textContent).toBe(say('sidebar.orderList', 2))
    expect(on.all('.listed').map(row => row.textContent?.slice(0, 9))).toEqual(['2600…0003', '2600…0002'])
    on.find('.listed').click()
    expect(on.actions.showOrder).toHaveBeenCalledWith('260000000000003')
    on.model.orderList.current.value = '260000000000003' as OrderId
    await on.settle()
    expect(on.all('.order-list .alert')).toHaveLength(1)
  })

  it('goes on and back from one to the next', async () => {
    on = await stage({ orders: [soon('260000000000002'), late('260000000000003')] })
    on.button(say('sidebar.nextOrder')).click()
    expect(on.actions.showOrder).toHaveBeenLastCalledWith('260000000000003')
    on.button(say('sidebar.previousOrder')).click()
    expect(on.actions.showOrder).toHaveBeenLastCalledWith('260000000000002')
  })

  it('shows one kind of alert alone', async () => {
    on = await stage({
      orders: [
        soon('260000000000002'),
        order('260000000000004', { status: { state: 'paid', refund: 'refunding', text: '退款中' } }),
      ],
    })
    const filter = on.find<HTMLSelectElement>('.order-list select')
    filter.value = 'refund-waiting'
    filter.dispatchEvent(new Event('change', { bubbles: true }))
    await on.settle()
    expect(on.all('.listed').map(row => row.textContent?.slice(0, 9))).toEqual(['2600…0004'])
  })

  it('has no place beside an open chat', async () => {
    on = await stage({
      conversation: conversation(['在吗']),
      orders: [soon('260000000000002'), late('260000000000003')],
    })
    expect(on.all('.order-list')).toEqual([])
  })
})

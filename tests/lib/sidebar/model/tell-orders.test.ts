import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createModel, type SidebarModel } from '@/lib/sidebar/model/model'
import { tellOrders } from '@/lib/sidebar/model/tell-orders'
import type { BuyerId, Order } from '@/lib/trade/order'
import { conversation, NOW, order, profile } from '../../../components/sidebar/stage'

const ABOUT = 'buyer:pinduoduo:id:80001'

describe('orders of the buyer on screen', () => {
  let model: SidebarModel
  let request: ReturnType<typeof vi.fn>
  let end: AbortController
  beforeEach(() => {
    vi.useFakeTimers()
    end = new AbortController()
    model = createModel(profile, 'zh', undefined, NOW)
    request = vi.fn(async (_: string, { about, orders }: { about: string; orders: object }) => ({
      id: about,
      last: 2,
      before: 1,
      orders,
    }))
    tellOrders(model, { request: request as never }, end.signal)
  })
  afterEach(() => {
    end.abort()
    vi.useRealTimers()
  })
  const read = (orders: readonly Order[], id = '80001') => {
    model.reading.value = {
      kind: 'open',
      orders,
      missing: [],
      conversation: conversation(['在吗'], { buyer: { id: id as BuyerId, name: '风**' } }),
    }
  }

  it('are told once they stand still: paid ones, with what was paid', async () => {
    read([
      order('1'),
      order('2', { status: { state: 'unpaid', text: '待付款' } }),
      order('3', { buyer: { id: '80002' as BuyerId } }),
      order('4', { status: { state: 'finished', text: '交易成功' }, amount: undefined as never }),
    ])
    expect(request).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(2000)
    expect(request).toHaveBeenCalledExactlyOnceWith('sawOrders', {
      about: ABOUT,
      orders: { 'CNY/1': 5980, '/4': 0 },
    })
    expect(model.records.standing.value).toMatchObject({ orders: 2, before: 1 })
  })

  it('are not told of who was only clicked through', async () => {
    read([order('1')], '80009')
    await vi.advanceTimersByTimeAsync(500)
    read([order('2')])
    await vi.advanceTimersByTimeAsync(2000)
    expect(request.mock.calls.map(([, { about }]) => about)).toEqual([ABOUT])
  })

  it('show nothing of one buyer at the next', async () => {
    read([order('1')])
    await vi.advanceTimersByTimeAsync(2000)
    read([], '80009')
    expect(model.records.standing.value).toEqual({ orders: 0, paid: {} })
  })
})

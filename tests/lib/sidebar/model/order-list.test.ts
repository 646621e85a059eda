import { signal } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import type { Alert } from '@/lib/alerts/alert'
import { orderListModel } from '@/lib/sidebar/model/order-list'
import type { OrderId } from '@/lib/trade/order'
import { order } from '../../../components/sidebar/stage'

const alert = (id: Alert['id'], of: string, more: Partial<Alert> = {}): Alert => ({
  id,
  level: 'look',
  title: { key: 'alert.dispatch.title' },
  why: [],
  about: of,
  order: of as OrderId,
  step: { kind: 'page', words: { key: 'alert.dispatch.onPage' } },
  ...more,
})

function list(alerts: readonly Alert[], ids = ['a', 'b', 'c', 'd']) {
  const open = signal<readonly Alert[]>(alerts)
  const page = { orders: signal(ids.map(id => order(id))), conversation: signal(undefined) }
  const model = orderListModel(page as never, { open })
  return { model, open, ids: () => model.rows.value.map(row => row.order.id) }
}

describe('what needs doing among the orders of a page', () => {
  it('stands by time left: late first, then what ends soonest, then the rest in the page’s order', () => {
    const { ids } = list([
      alert('address-to-confirm', 'a'),
      alert('unpaid-before-cutoff', 'b', { until: 900 }),
      alert('dispatch-deadline', 'c', { until: 500 }),
      alert('dispatch-deadline', 'd', { level: 'act' }),
    ])
    expect(ids()).toEqual(['d', 'c', 'b', 'a'])
  })

  it('is one row an order, with all its alerts and the first of their ends', () => {
    const { model } = list([
      alert('dispatch-deadline', 'b', { until: 900 }),
      alert('refund-waiting', 'b', { until: 700 }),
    ])
    expect(model.rows.value).toMatchObject([{ until: 700, alerts: [{}, {}] }])
  })

  it('shows one rule’s alone, and all again once that rule raises nothing', () => {
    const { model, open, ids } = list([alert('address-to-confirm', 'a'), alert('dispatch-deadline', 'b')])
    expect(model.rules.value).toEqual([
      ['address-to-confirm', 1],
      ['dispatch-deadline', 1],
    ])
    model.rule.value = 'dispatch-deadline'
    expect(ids()).toEqual(['b'])
    open.value = [alert('address-to-confirm', 'a')]
    expect(ids()).toEqual(['a'])
  })

  it('goes on to the next and back, around the ends', () => {
    const { model } = list([alert('dispatch-deadline', 'a'), alert('dispatch-deadline', 'b')])
    expect(model.beside(1)).toBe('a')
    expect(model.beside(-1)).toBe('b')
    model.current.value = 'b' as OrderId
    expect(model.beside(1)).toBe('a')
    expect(model.beside(-1)).toBe('a')
  })

  it('is empty without alerts, and goes nowhere', () => {
    const { model } = list([])
    expect(model.rows.value).toEqual([])
    expect(model.beside(1)).toBeUndefined()
  })
})

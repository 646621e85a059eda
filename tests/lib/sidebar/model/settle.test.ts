import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aboutsToAsk } from '@/lib/alerts/decision'
import { createModel, type SidebarModel } from '@/lib/sidebar/model/model'
import { settle } from '@/lib/sidebar/model/settle'
import { conversation, NOW, order, profile } from '../../../components/sidebar/stage'

describe('after a change of buyer', () => {
  let model: SidebarModel
  let end: AbortController
  const show = (buyer: string, texts: readonly string[], orders: readonly string[], switching = false) => {
    model.reading.value = {
      kind: 'open',
      orders: orders.map(id => order(id)),
      missing: [],
      conversation: conversation(texts, { buyer: { id: buyer as never } }),
      ...(switching && { switching: true as const }),
    }
  }
  const answer = () => {
    model.alerts.answered.value = aboutsToAsk(model.alerts.raised.value, model.page.orders.value).join('\n')
  }
  beforeEach(() => {
    vi.useFakeTimers()
    end = new AbortController()
    model = createModel(profile, 'zh', undefined, NOW)
    settle(model, end.signal)
    show('1', ['在吗'], ['11'])
  })
  afterEach(() => {
    end.abort()
    vi.useRealTimers()
  })

  it('the first buyer is shown as they come', () => {
    expect(model.page.settling.value).toBe(false)
  })

  it('places are kept until chat, orders and decisions are there', () => {
    show('2', [], [], true)
    expect(model.page.settling.value).toBe(true)
    show('2', ['你好'], [])
    expect(model.page.settling.value).toBe(true)
    show('2', ['你好'], ['22'])
    answer()
    expect(model.page.settling.value).toBe(false)
  })

  it('places are kept over a moment in which nobody is on screen', () => {
    model.reading.value = { kind: 'unreadable', missing: [] }
    expect(model.page.settling.value).toBe(true)
    show('2', ['你好'], [])
    expect(model.page.settling.value).toBe(true)
  })

  it('a buyer without an order is not waited for longer than a moment', () => {
    show('2', ['你好'], [])
    vi.advanceTimersByTime(599)
    expect(model.page.settling.value).toBe(true)
    vi.advanceTimersByTime(1)
    expect(model.page.settling.value).toBe(false)
  })

  it('a second change begins anew', () => {
    show('2', ['你好'], [])
    vi.advanceTimersByTime(500)
    show('3', ['你好'], [])
    vi.advanceTimersByTime(500)
    expect(model.page.settling.value).toBe(true)
  })
})

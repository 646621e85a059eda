// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DayEvent } from '@/lib/day/event'
import type { DayReport } from '@/lib/messages'
import { watchDay } from '@/lib/sidebar/day/watch-day'
import { createModel, type SidebarModel } from '@/lib/sidebar/model/model'
import type { SidebarHost } from '@/lib/sidebar/sidebar-host'
import type { Message } from '@/lib/trade/conversation'
import type { Order } from '@/lib/trade/order'
import {
  conversation,
  library,
  message,
  NOW,
  order,
  phrase,
  profile,
} from '../../../components/sidebar/stage'

describe('watching the day', () => {
  let model: SidebarModel
  let reports: DayReport[]
  let host: SidebarHost
  let end: AbortController
  let fails: boolean
  const start = (practiceSince?: number) => {
    const request = vi.fn(async (name: string, ask: DayReport) => {
      if (name !== 'countDay') return ask
      if (fails) throw new Error('nobody there')
      reports.push(ask)
      return undefined
    })
    const bare = { request } as unknown as SidebarHost
    const source = practiceSince === undefined ? {} : { practiceSince }
    return watchDay({ document, model, host: bare, source, signal: end.signal })
  }
  beforeEach(() => {
    vi.useFakeTimers({ now: NOW })
    model = createModel(profile, 'zh', undefined, NOW)
    reports = []
    fails = false
    end = new AbortController()
    host = start().host
  })
  afterEach(() => {
    end.abort()
    vi.useRealTimers()
  })
  const show = (messages: readonly Message[], orders: readonly Order[] = [], buyer = '80001') => {
    model.reading.value = {
      kind: 'open',
      orders,
      missing: [],
      conversation: { ...conversation([]), messages, buyer: { id: buyer as never, name: '风**' } },
    }
  }
  const told = async (): Promise<DayEvent[]> => {
    await vi.advanceTimersByTimeAsync(5000)
    return reports.flatMap(({ events }) => events)
  }
  const kinds = async () => (await told()).map(({ kind }) => kind)

  const question = message('能机洗吗', { at: NOW - 9000 })
  const answer = message('可以机洗的亲', { side: 'agent', at: NOW, seenAt: NOW })

  it('tells of a round when it begins and when it is answered, and of its buyer', async () => {
    show([question])
    show([question, answer])
    show([question, answer])
    expect(await told()).toMatchObject([
      { kind: 'asked', at: NOW - 9000 },
      { kind: 'answered', at: NOW - 9000, ms: 9000, first: true },
      { kind: 'buyer', key: '2026-11-20/id:80001' },
    ])
    expect(reports[0]?.place).toEqual({ console: 'pinduoduo' })
  })

  it('follows each chat by itself, whichever is on screen', async () => {
    show([question])
    show([message('在吗老板', { at: NOW - 1000 })], [], '80002')
    show([question, answer])
    expect(await kinds()).toEqual(['asked', 'asked', 'answered', 'buyer'])
  })

  it('says whose day it is, by agent and shop', async () => {
    const { settings } = model
    settings.value = {
      ...settings.value,
      agent: { name: '小王', number: '' },
      shop: { ...settings.value.shop, name: '棉花铺' },
    }
    show([question])
    await told()
    expect(reports[0]?.place).toEqual({ console: 'pinduoduo', shop: '棉花铺', agent: '小王' })
  })

  it('keeps what the library had nothing for, without numbers and addresses', async () => {
    show([message('发票开给 13712345678 行吗', { at: NOW - 9000 })])
    show([
      message('发票开给 13712345678 行吗', { at: NOW - 9000 }),
      message('可以的，加 13712345678', { side: 'agent', at: NOW, seenAt: NOW }),
    ])
    await told()
    const [asked] = reports.flatMap(({ questions }) => questions)
    expect(asked?.text).toContain('发票开给')
    expect(JSON.stringify(asked)).not.toContain('137123')
  })

  it('tells of nudges, payments, refunds and closed orders once each, and of nothing in a chat of unknown time', async () => {
    const unpaid = order('261121-1', {
      status: { state: 'unpaid', text: '待支付' },
      times: { placed: NOW - 3_600_000 },
    })
    const nudge = message('亲，订单还没付款哦', { side: 'agent', at: NOW - 60_000 })
    show([nudge], [unpaid, order('261121-2', { status: { state: 'unpaid', text: '待支付' } })])
    const paid = order('261121-1', { times: { placed: NOW - 3_600_000, paid: NOW } })
    const refund = order('261121-3', { status: { state: 'shipped', refund: 'refunding', text: '退款中' } })
    const isClosed = { status: { state: 'closed', text: '交易关闭' } } as const
    const closed = order('261121-4', { ...isClosed, times: { placed: NOW - 3_600_000 } })
    const refunded = order('261121-5', { ...isClosed, times: { paid: NOW - 3_600_000 } })
    for (let times = 0; times < 2; times++) show([nudge], [paid, refund, closed, refunded])
    const events = await told()
    expect(events.filter(({ kind }) => kind === 'nudged')).toMatchObject([
      { key: '261121-1', at: NOW - 60_000 },
    ])
    expect(events.filter(({ kind }) => kind === 'paid')).toMatchObject([
      { key: '261121-1', at: NOW, fen: 5980, currency: 'CNY' },
      { key: '261121-3' },
    ])
    expect(events.filter(({ kind }) => kind === 'refund')).toMatchObject([{ key: '261121-3' }])
    expect(events.filter(({ kind }) => kind === 'closed')).toMatchObject([{ key: '261121-4' }])
  })

  it('counts decisions and phrases where they are asked of the background', async () => {
    model.phrases.library.value = library([phrase('评', '给个好评吧', { topic: 'review-request' })])
    const decision = { console: 'pinduoduo', about: 'o1/h', kind: 'done', at: NOW } as const
    await host.request('decide', { ...decision, alert: 'address-to-confirm' } as never)
    await host.request('decide', { ...decision, alert: 'no-trace' } as never)
    await host.request('decide', { ...decision, alert: 'new-address', kind: 'later' } as never)
    await host.request('undecide', { id: 'pinduoduo/address-to-confirm/o1/h' })
    await host.request('used', { phrase: '评' as never })
    expect(await told()).toMatchObject([
      { kind: 'did', what: 'confirmed', key: 'pinduoduo/address-to-confirm/o1/h' },
      { kind: 'undid', what: 'confirmed', key: 'pinduoduo/address-to-confirm/o1/h' },
      { kind: 'used' },
      { kind: 'did', what: 'reviews' },
    ])
  })

  it('counts a search without a hit once it is not typed on, and not the words', async () => {
    model.phrases.library.value = library([phrase('发货', '今天发货')])
    model.phrases.query.value = '机'
    model.phrases.query.value = '机洗'
    await vi.advanceTimersByTimeAsync(200)
    model.phrases.query.value = '机洗吗'
    expect(await kinds()).toEqual(['foundNothing'])
    model.phrases.query.value = '发货'
    expect(await kinds()).toEqual(['foundNothing'])
    expect(JSON.stringify(reports)).not.toContain('机洗')
  })

  it('tells again what nobody answered for', async () => {
    fails = true
    show([question])
    await vi.advanceTimersByTimeAsync(5000)
    fails = false
    show([question, answer])
    expect(await kinds()).toEqual(['asked', 'answered', 'buyer'])
  })

  it('tells nothing where counting is switched off', async () => {
    const { settings } = model
    settings.value = { ...settings.value, privacy: { ...settings.value.privacy, countDay: false } }
    show([question])
    show([question, answer])
    expect(await told()).toEqual([])
  })

  it('counts nothing on the practice console', async () => {
    end.abort()
    end = new AbortController()
    reports = []
    const { host: bare, followed } = start(NOW)
    show([question])
    show([question, answer])
    followed(true)
    await bare.request('used', { phrase: '评' as never })
    expect(await told()).toEqual([])
  })
})

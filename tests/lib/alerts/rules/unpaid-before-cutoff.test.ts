import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openCutoff, unpaidBeforeCutoff } from '@/lib/alerts/rules/unpaid-before-cutoff'
import { at, chat, check, facts, HOUR, MINUTE, message, order, shop } from '../samples'

const unpaid = order({ state: 'unpaid', times: { placed: at('11:00') } })
const raised = (now: number, one = unpaid, rules = shop) =>
  check(unpaidBeforeCutoff, { order: one }, now, {}, rules)

describe('an unpaid order before the cutoff', () => {
  it('is flagged within the lead time, with the true cutoff', () => {
    expect(raised(at('15:10'))).toMatchObject({
      level: 'look',
      why: [{ kind: 'words', words: { key: 'alert.unpaid.cutoff', args: ['16:00'] } }],
      about: unpaid.id,
      step: { kind: 'insert', topic: 'nudge' },
      until: at('16:00'),
    })
  })

  it.each([
    ['before the lead time', '14:59', false],
    ['at its first minute', '15:00', true],
    ['in its last minute', '15:59', true],
    ['at the cutoff', '16:00', false],
    ['in the evening', '20:00', false],
  ])('%s', (_name, clock, flagged) => {
    expect(raised(at(clock)) !== undefined).toBe(flagged)
  })

  it('each weekday has its own cutoff, and some have none', () => {
    const rules = { ...shop, cutoffs: [null, 12 * 60, 16 * 60, 16 * 60, 16 * 60, 16 * 60, 16 * 60] }
    expect(raised(at('11:30'), unpaid, rules)?.until).toBe(at('12:00'))
    expect(raised(at('15:30'), unpaid, rules)).toBeUndefined()
    expect(raised(at('15:30', '2026-03-03'), unpaid, rules)).toBeDefined()
    expect(raised(at('15:30', '2026-03-08'), unpaid, rules)).toBeUndefined()
  })

  it('the cutoff is the shop’s clock, wherever the machine stands', () => {
    const rules = { ...shop, timeZone: 'Europe/London' }
    expect(raised(Date.parse('2026-03-02T15:30:00Z'), unpaid, rules)?.until).toBe(
      Date.parse('2026-03-02T16:00:00Z'),
    )
    expect(raised(at('15:30'), unpaid, rules)).toBeUndefined()
  })

  it('not in quiet hours, which may cross midnight', () => {
    const early = {
      ...shop,
      cutoffs: shop.cutoffs.map(() => 9 * 60 + 30),
      quiet: { from: 22 * 60, to: 9 * 60 },
    }
    const next = (clock: string) => raised(at(clock, '2026-03-03'), unpaid, early)
    expect(next('08:45')).toBeUndefined()
    expect(next('09:00')).toBeDefined()
  })

  it('not right after it was placed', () => {
    const fresh = order({ state: 'unpaid', times: { placed: at('15:10') } })
    expect(raised(at('15:10') + 9 * MINUTE, fresh)).toBeUndefined()
    expect(raised(at('15:10') + 10 * MINUTE, fresh)).toBeDefined()
  })

  it('when the page does not say when it was placed, still', () => {
    expect(raised(at('15:10'), order({ state: 'unpaid' }))).toBeDefined()
  })

  it.each([
    ['paid', order({ state: 'paid' })],
    ['closed', order({ state: 'closed' })],
    ['refunding', order({ state: 'unpaid', refund: 'refunding' })],
    ['of unknown state', order()],
    ['paid on delivery', order({ state: 'unpaid', cashOnDelivery: true })],
    ['marked 货到付款', order({ state: 'unpaid', marks: ['货到付款'] })],
    ['closed by the console meanwhile', order({ state: 'unpaid', times: { closes: at('15:05') } })],
  ])('not when it is %s', (_name, one) => {
    expect(raised(at('15:10'), one)).toBeUndefined()
  })

  it('not after somebody asked, a robot too', () => {
    const asked = (side: 'agent' | 'robot' | 'buyer', text: string, clock: string) =>
      check(
        unpaidBeforeCutoff,
        { order: unpaid, conversation: chat(message(side, text, { at: at(clock) })) },
        at('15:10'),
      )
    expect(asked('agent', '亲，订单还没付款哦', '14:00')).toBeUndefined()
    expect(asked('robot', '您有一笔订单尚未支付', '14:00')).toBeUndefined()
    expect(asked('agent', '亲，订单还没付款哦', '10:00')).toBeDefined()
    expect(asked('buyer', '我还没付款', '14:00')).toBeDefined()
    expect(asked('agent', '付款后48小时内发货', '14:00')).toBeDefined()
  })

  it('where the chat may not be used, the page’s own button is named', () => {
    const onPage = { kind: 'page', words: { key: 'alert.unpaid.onPage' } }
    const marked = order({ state: 'unpaid', marks: ['店铺待支付订单'] })
    expect(raised(at('15:10'), marked)?.step).toEqual(onPage)
    const silent = { ...facts, nudge: { chat: false, except: [] } }
    expect(check(unpaidBeforeCutoff, { order: unpaid, console: silent }, at('15:10'))?.step).toEqual(onPage)
  })
})

describe('the open cutoff', () => {
  it('always lies ahead, within the lead time, at one of the shop’s cutoffs', () => {
    const times = fc.integer({ min: at('00:00', '2026-01-01'), max: at('00:00', '2027-01-01') })
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 240 }), (now, lead) => {
        const cutoff = openCutoff(shop, lead, now)
        if (cutoff === undefined) return
        expect(cutoff - now).toBeGreaterThan(0)
        expect(cutoff - now).toBeLessThanOrEqual(lead * MINUTE)
        expect(Math.abs((cutoff - at('16:00')) % (24 * HOUR))).toBe(0)
      }),
    )
  })
})

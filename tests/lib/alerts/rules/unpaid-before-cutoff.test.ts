import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutoffAhead } from '@/lib/alerts/cutoff'
import { unpaidBeforeCutoff } from '@/lib/alerts/rules/unpaid-before-cutoff'
import { at, chat, check, facts, HOUR, MINUTE, message, order, shop } from '../samples'

const unpaid = order({ state: 'unpaid', times: { placed: at('11:00') } })
const raised = (now: number, one = unpaid, rules = shop) =>
  check(unpaidBeforeCutoff, { order: one }, now, CUTOFF_ALONE, rules)

/** The longest the shop may set: only the cutoff calls for a nudge. */
const CUTOFF_ALONE = { anyway: 2880 }

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
    const undated = order({ state: 'unpaid' })
    const rules = { ...shop, cutoffs: [null, 12 * 60, 16 * 60, 16 * 60, 16 * 60, 16 * 60, 16 * 60] }
    expect(raised(at('11:30'), unpaid, rules)?.until).toBe(at('12:00'))
    expect(raised(at('15:30'), unpaid, rules)).toBeUndefined()
    expect(raised(at('15:30', '2026-03-03'), undated, rules)).toBeDefined()
    expect(raised(at('15:30', '2026-03-08'), undated, rules)).toBeUndefined()
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
        CUTOFF_ALONE,
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

describe('an unpaid order, whatever the cutoff', () => {
  const forgotten = order({ state: 'unpaid', times: { placed: at('11:00') } })
  const none = { ...shop, cutoffs: [] }
  const from_ = (now: number, one = forgotten, params = {}) =>
    check(unpaidBeforeCutoff, { order: one }, now, params, none)

  it('is worth a word after half an hour, or after what the shop sets', () => {
    expect(from_(at('11:29'))).toBeUndefined()
    expect(from_(at('11:30'))).toMatchObject({
      title: { key: 'alert.unpaid.waited' },
      step: { kind: 'insert', topic: 'nudge-plain' },
    })
    expect(from_(at('11:30'), forgotten, { anyway: 60 })).toBeUndefined()
  })

  it('is so before the page closes it, however fresh', () => {
    const closing = order({ state: 'unpaid', times: { placed: at('11:00'), closes: at('11:40') } })
    expect(from_(at('11:12'), closing)).toMatchObject({
      title: { key: 'alert.unpaid.closing' },
      why: [{ words: { key: 'alert.unpaid.closesAt', args: ['11:40'] } }],
      until: at('11:40'),
    })
  })

  const said = (side: 'agent' | 'robot' | 'system' | 'buyer', text: string, clock: string, day?: string) =>
    message(side, text, { at: at(clock, day) })
  const with_ = (now: number, ...messages: ReturnType<typeof said>[]) =>
    check(unpaidBeforeCutoff, { order: forgotten, conversation: chat(...messages) }, now, {}, none)
  const nudge = said('agent', '亲，您还没付款哦', '12:00')

  it('once a day, three texts in turn', () => {
    const next = said('agent', '亲，记得付款哦', '12:30', '2026-03-03')
    const last = said('agent', '亲，方便的话尽快付款', '13:00', '2026-03-04')
    expect(with_(at('20:00'), nudge)).toBeUndefined()
    expect(with_(at('11:59', '2026-03-03'), nudge)).toBeUndefined()
    expect(with_(at('12:00', '2026-03-03'), nudge)).toMatchObject({
      about: `${forgotten.id}/2`,
      step: { topic: 'nudge-again' },
    })
    expect(with_(at('12:30', '2026-03-04'), nudge, next)).toMatchObject({ step: { topic: 'nudge-last' } })
    expect(with_(at('13:30', '2026-03-05'), nudge, next, last)).toBeUndefined()
  })

  it('whoever did it on whatever page: what was recorded counts, and says who', () => {
    const decisions = [
      { alert: 'unpaid-before-cutoff', about: forgotten.id, kind: 'done', by: '小林', at: at('14:02') },
    ] as const
    const later = (now: number) => check(unpaidBeforeCutoff, { order: forgotten, decisions }, now, {}, none)
    expect(later(at('20:00'))).toBeUndefined()
    expect(later(at('14:02', '2026-03-03'))?.why).toContainEqual({
      kind: 'words',
      words: { key: 'alert.unpaid.nudged', args: ['小林 3-2 14:02'] },
    })
  })

  it('“not for this order” holds for every turn', () => {
    const decisions = [
      { alert: 'unpaid-before-cutoff', about: forgotten.id, kind: 'never', at: at('12:00') },
    ] as const
    const later = at('15:00', '2026-03-03')
    expect(check(unpaidBeforeCutoff, { order: forgotten, decisions }, later, {}, none)).toBeUndefined()
  })

  it.each(['不要了', '不买了', '拍错了', '算了吧', '帮我取消订单'])('stops once the buyer says %s', text => {
    expect(with_(at('15:00'), said('buyer', text, '12:00'))).toMatchObject({
      title: { key: 'alert.unpaid.declined' },
      why: [{ kind: 'quote', text }],
      step: { kind: 'page', words: { key: 'alert.unpaid.close' } },
    })
  })

  it('a question whether it is still there is no refusal, nor what was said before the order', () => {
    expect(with_(at('15:00'), said('buyer', '你们不要了吗', '12:00'))?.title.key).toBe('alert.unpaid.waited')
    expect(with_(at('15:00'), said('buyer', '不要了', '10:00'))?.title.key).toBe('alert.unpaid.waited')
  })

  it('ends once the page’s own button was used', () => {
    const button = { ...said('system', '已发送催付消息', '12:00') }
    const card = { ...said('agent', '待支付订单提醒', '12:00'), kind: 'card' as const }
    const silent = { ...facts, nudge: { chat: false, except: [] } }
    const used = (one: typeof button) =>
      check(unpaidBeforeCutoff, { order: forgotten, console: silent, conversation: chat(one) }, at('15:00'))
    expect([used(button), used(card)]).toEqual([undefined, undefined])
  })
})

describe('the cutoff', () => {
  const noon = { ...shop, courierCutoffs: [{ courier: '顺丰', time: '18:30' }], holidays: ['2026-03-03'] }

  it('is the courier’s own where it has one', () => {
    expect(cutoffAhead(noon, 60, at('18:00'), '顺丰速运')).toBe(at('18:30'))
    expect(cutoffAhead(noon, 60, at('18:00'), '中通')).toBeUndefined()
    expect(cutoffAhead(noon, 60, at('15:30'), '中通')).toBe(at('16:00'))
  })

  it('is none on holidays, and none until it is set', () => {
    expect(cutoffAhead(noon, 60, at('15:30', '2026-03-03'))).toBeUndefined()
    expect(cutoffAhead(noon, 60, at('18:00', '2026-03-03'), '顺丰速运')).toBeUndefined()
    expect(cutoffAhead({ ...shop, cutoffs: [] }, 60, at('15:30'))).toBeUndefined()
  })
})

describe('the open cutoff', () => {
  it('always lies ahead, within the lead time, at one of the shop’s cutoffs', () => {
    const times = fc.integer({ min: at('00:00', '2026-01-01'), max: at('00:00', '2027-01-01') })
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 240 }), (now, lead) => {
        const cutoff = cutoffAhead(shop, lead, now)
        if (cutoff === undefined) return
        expect(cutoff - now).toBeGreaterThan(0)
        expect(cutoff - now).toBeLessThanOrEqual(lead * MINUTE)
        expect(Math.abs((cutoff - at('16:00')) % (24 * HOUR))).toBe(0)
      }),
    )
  })
})

describe('a buyer who says when they will pay', () => {
  const said = chat(
    message('buyer', '晚上付', { at: at('14:00') }),
    message('agent', '好的亲', { at: at('14:01') }),
  )
  const told = (clock: string, times: object = {}) =>
    check(
      unpaidBeforeCutoff,
      { order: { ...unpaid, times: { ...unpaid.times, ...times } }, conversation: said },
      at(clock),
    )

  it('is not asked before: it can be made a follow-up that is due then', () => {
    expect(told('15:30')).toMatchObject({
      title: { key: 'alert.unpaid.later' },
      about: `${unpaid.id}/until`,
      step: { kind: 'page' },
      followUp: { text: '晚上付', due: at('20:00'), holds: true },
    })
    expect(told('18:45')).toBeUndefined()
  })

  it('is asked at that time, with their own words', () => {
    expect(told('20:00')).toMatchObject({
      about: unpaid.id,
      step: { kind: 'insert', topic: 'nudge-plain' },
      why: [{ kind: 'quote', text: '晚上付' }, { kind: 'words' }],
    })
  })

  it('is asked before where the page closes the order first', () => {
    expect(told('15:40', { closes: at('16:00') })).toMatchObject({ step: { kind: 'insert' } })
  })
})

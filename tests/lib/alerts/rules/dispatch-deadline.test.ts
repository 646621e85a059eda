import { describe, expect, it } from 'vitest'
import { dispatchDeadline } from '@/lib/alerts/rules/dispatch-deadline'
import { check, HOUR, MINUTE, NOW, order } from '../samples'

const due = (left: number, state: 'paid' | 'shipped' | 'unpaid' = 'paid') =>
  check(dispatchDeadline, { order: order({ state, times: { shipBy: NOW + left } }) })

describe('the promised dispatch time', () => {
  it.each([
    [4 * HOUR + MINUTE, undefined, undefined],
    [4 * HOUR, 'look', 'alert.dispatch.title'],
    [HOUR, 'act', 'alert.dispatch.title'],
    [0, 'act', 'alert.dispatch.late'],
    [-HOUR, 'act', 'alert.dispatch.late'],
  ])('%i ms ahead: %s', (left, level, title) => {
    expect(due(left)?.level).toBe(level)
    expect(due(left)?.title.key).toBe(title)
  })

  it('points to the page while there is time, and to the buyer afterwards', () => {
    expect(due(HOUR)).toMatchObject({ step: { kind: 'page' }, until: NOW + HOUR })
    expect(due(-HOUR)?.step).toEqual({ kind: 'insert', topic: 'dispatch-delay' })
    expect(due(-HOUR)?.until).toBeUndefined()
  })

  it('passing it is a new matter', () => {
    const shipBy = NOW + HOUR
    const one = order({ state: 'paid', times: { shipBy } })
    const before = check(dispatchDeadline, { order: one }, NOW)
    const after = check(dispatchDeadline, { order: one }, shipBy)
    expect(before?.about).not.toBe(after?.about)
  })

  it('not for orders that are not to be shipped, nor without a promise', () => {
    expect(due(HOUR, 'shipped')).toBeUndefined()
    expect(due(HOUR, 'unpaid')).toBeUndefined()
    expect(check(dispatchDeadline, { order: order({ state: 'paid' }) })).toBeUndefined()
  })

  const paid = (ago: number, more = {}) => order({ state: 'paid', times: { paid: NOW - ago }, ...more })
  const own = (one: ReturnType<typeof order>, params = {}) =>
    check(dispatchDeadline, { order: one }, NOW, params)

  it('where the page shows none, the shop’s own rule counts from the payment and is called so', () => {
    expect(own(paid(43 * HOUR))).toBeUndefined()
    expect(own(paid(44 * HOUR))).toMatchObject({
      level: 'look',
      why: [{ words: { key: 'alert.dispatch.ownRule' } }],
      until: NOW + 4 * HOUR,
    })
    expect(own(paid(21 * HOUR), { within: 24 })?.level).toBe('look')
    expect(own(paid(100 * HOUR), { within: 0 })).toBeUndefined()
  })

  it('products with hours of their own go by them, the slowest of a parcel', () => {
    const products = [
      { product: '保温杯', hours: '72' },
      { product: 'A-1', hours: '24' },
    ]
    expect(own(paid(47 * HOUR), { products })).toBeUndefined()
    expect(own(paid(71 * HOUR), { products })?.level).toBe('act')
    expect(own(paid(23 * HOUR, { items: [{ title: '毛巾', code: 'A-1' }] }), { products })?.level).toBe('act')
  })

  it('presales keep to what the page says', () => {
    expect(own(paid(100 * HOUR, { marks: ['预售'] }))).toBeUndefined()
  })

  it('the page’s promise comes before the shop’s rule', () => {
    const one = order({ state: 'paid', times: { paid: NOW - 47 * HOUR, shipBy: NOW + 20 * HOUR } })
    expect(own(one)).toBeUndefined()
  })
})

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
})

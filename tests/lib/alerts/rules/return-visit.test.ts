import { describe, expect, it } from 'vitest'
import { returnVisit } from '@/lib/alerts/rules/return-visit'
import { chat, check, HOUR, message, NOW, order } from '../samples'

const DAY = 24 * HOUR
const had = (days: number, more = {}) =>
  order({ state: 'received', times: { received: NOW - days * DAY }, ...more })
const raised = (one: ReturnType<typeof had>, ...messages: ReturnType<typeof message>[]) =>
  check(returnVisit, { order: one, conversation: chat(...messages) })

describe('review request and return visit', () => {
  it.each([
    [0.5, undefined],
    [1, 'review-request'],
    [6.9, 'review-request'],
    [7, 'return-visit'],
    [14, 'return-visit'],
    [14.1, undefined],
  ])('after %d days: %s', (days, topic) => {
    const step = raised(had(days))?.step
    expect(step?.kind === 'insert' ? step.topic : undefined).toBe(topic)
  })

  it('not asked twice, not with a refund, not without a chat', () => {
    expect(raised(had(2), message('agent', '用着还满意吗', { at: NOW - DAY }))).toBeUndefined()
    expect(raised(had(8), message('agent', '用着还满意吗', { at: NOW - 6 * DAY }))).toBeDefined()
    expect(raised(had(2, { refund: 'refunded' }))).toBeUndefined()
    expect(check(returnVisit, { order: had(2) })).toBeUndefined()
  })
})

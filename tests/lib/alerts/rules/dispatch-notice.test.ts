import { describe, expect, it } from 'vitest'
import { dispatchNotice } from '@/lib/alerts/rules/dispatch-notice'
import { chat, check, HOUR, message, NOW, order } from '../samples'

const sent = (more = {}) =>
  order({
    state: 'shipped',
    courier: '中通快递',
    trackingNumber: '7501',
    times: { shipped: NOW - HOUR },
    ...more,
  })
const raised = (one = sent(), ...messages: ReturnType<typeof message>[]) =>
  check(dispatchNotice, { order: one, conversation: chat(...messages) })

describe('the dispatch notice', () => {
  it('is offered once, with courier and number', () => {
    expect(raised()).toMatchObject({
      about: sent().id,
      why: [{ text: '中通快递 7501' }],
      step: { topic: 'dispatch-notice' },
    })
  })

  it.each([
    ['without a chat', undefined],
    ['told already', chat(message('agent', '亲，已经发出啦', { at: NOW - 60_000 }))],
    ['told by the robot', chat(message('robot', '您的包裹已发货，单号7501', { at: NOW - 60_000 }))],
  ])('not %s', (_name, conversation) => {
    expect(check(dispatchNotice, { order: sent(), ...(conversation && { conversation }) })).toBeUndefined()
  })

  it.each([
    ['long ago', sent({ times: { shipped: NOW - 13 * HOUR } })],
    ['at an unknown time', sent({ times: {} })],
    ['on its way back', sent({ refund: 'refunding' })],
    ['still here', sent({ state: 'paid' })],
    ['without a number', order({ state: 'shipped', times: { shipped: NOW - HOUR } })],
  ])('not %s', (_name, one) => {
    expect(raised(one)).toBeUndefined()
  })

  it('what was said before it left does not count', () => {
    expect(raised(sent(), message('agent', '明天发货', { at: NOW - 5 * HOUR }))).toBeDefined()
  })
})

import { describe, expect, it } from 'vitest'
import { impulseOrder } from '@/lib/alerts/rules/impulse-order'
import { chat, check, facts, HOUR, message, NOW, order } from '../samples'

describe('an order on a whim', () => {
  const old = order({ state: 'unpaid', times: { placed: NOW - 80 * HOUR } })
  const asked = (ago: number) => message('agent', '请问还需要吗', { at: NOW - ago })
  const raised = (...messages: ReturnType<typeof message>[]) =>
    check(impulseOrder, { order: old, conversation: chat(...messages) })

  it('is asked about once, then it can be closed', () => {
    expect(raised()?.step).toEqual({ kind: 'insert', topic: 'impulse-order' })
    expect(raised(asked(HOUR))).toBeUndefined()
    expect(raised(asked(25 * HOUR))).toMatchObject({ step: { kind: 'page' }, about: `${old.id}/close` })
  })

  it('not when the buyer wrote since, before or after the question', () => {
    expect(raised(message('buyer', '还在吗', { at: NOW - HOUR }))).toBeUndefined()
    expect(raised(asked(25 * HOUR), message('buyer', '要的', { at: NOW - HOUR }))).toBeUndefined()
    expect(raised(message('buyer', '有货吗', { at: NOW - 90 * HOUR }))).toBeDefined()
  })

  it.each([
    ['too fresh', order({ state: 'unpaid', times: { placed: NOW - 71 * HOUR } })],
    ['of unknown age', order({ state: 'unpaid' })],
    ['paid', order({ state: 'paid', times: { placed: NOW - 80 * HOUR } })],
    [
      'paid on delivery',
      order({ state: 'unpaid', cashOnDelivery: true, times: { placed: NOW - 80 * HOUR } }),
    ],
  ])('not when it is %s', (_name, one) => {
    expect(check(impulseOrder, { order: one })).toBeUndefined()
  })

  it('where nobody may ask in the chat, only closing is left', () => {
    const silent = { ...facts, nudge: { chat: false, except: [] } }
    expect(check(impulseOrder, { order: old, console: silent })?.step.kind).toBe('page')
  })
})

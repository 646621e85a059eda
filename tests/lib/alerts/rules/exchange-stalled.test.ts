import { describe, expect, it } from 'vitest'
import { exchangeStalled } from '@/lib/alerts/rules/exchange-stalled'
import { chat, check, HOUR, message, NOW, order } from '../samples'

const DAY = 24 * HOUR
const exchange = (days: number, more = {}) =>
  order({
    state: 'received',
    afterSale: { kind: 'exchange', text: '换货中', askedAt: NOW - days * DAY, ...more },
  })
const raised = (one: ReturnType<typeof exchange>, ...messages: ReturnType<typeof message>[]) =>
  check(exchangeStalled, { order: one, conversation: chat(...messages) })

describe('an exchange that has stalled', () => {
  it('is flagged after three days without a word', () => {
    expect(raised(exchange(2.9))).toBeUndefined()
    expect(raised(exchange(3))).toMatchObject({ title: { args: [3] }, why: [{ text: '换货中' }] })
  })

  it('a word about it starts the days anew, another word does not', () => {
    expect(raised(exchange(5), message('agent', '换货的货在路上了', { at: NOW - DAY }))).toBeUndefined()
    expect(raised(exchange(5), message('agent', '亲在的', { at: NOW - DAY }))).toBeDefined()
    expect(
      raised(exchange(9), message('agent', '换货的货在路上了', { at: NOW - 4 * DAY }))?.title.args,
    ).toEqual([4])
  })

  it.each([
    ['closed', exchange(5, { stage: 'closed' })],
    ['a return', exchange(5, { kind: 'return' })],
    ['of unknown age', order({ state: 'received', afterSale: { kind: 'exchange', text: '换货中' } })],
  ])('not when %s', (_name, one) => {
    expect(raised(one)).toBeUndefined()
  })
})

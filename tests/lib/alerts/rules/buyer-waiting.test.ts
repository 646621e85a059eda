import { describe, expect, it } from 'vitest'
import { buyerWaiting } from '@/lib/alerts/rules/buyer-waiting'
import { chat, check, facts, message, NOW } from '../samples'

const waits = (seconds: number, text = '什么时候发货') =>
  check(buyerWaiting, { conversation: chat(message('buyer', text, { at: NOW - seconds * 1000 })) })

describe('a waiting buyer', () => {
  it.each([
    [19, undefined, undefined],
    [20, 'look', 'alert.waiting.title'],
    [29, 'look', 'alert.waiting.title'],
    [30, 'act', 'alert.waiting.title'],
    [179, 'act', 'alert.waiting.title'],
    [180, 'act', 'alert.waiting.late'],
  ])('after %i seconds: %s', (seconds, level, title) => {
    expect(waits(seconds)?.level).toBe(level)
    expect(waits(seconds)?.title.key).toBe(title)
  })

  it('shows the last line and the time left to the console’s limit', () => {
    expect(waits(60)).toMatchObject({ why: [{ kind: 'quote', text: '什么时候发货' }], until: NOW + 120_000 })
    expect(waits(200)?.until).toBeUndefined()
  })

  it('the console’s limit comes first when the shop’s marks lie behind it', () => {
    const strict = { ...facts, waiting: { look: 5000, act: 5000, limit: 10_000 } }
    const conversation = chat(message('buyer', '在吗', { at: NOW - 10_000 }))
    expect(check(buyerWaiting, { conversation, console: strict })?.level).toBe('act')
  })

  it('the shop sets its own marks', () => {
    const conversation = chat(message('buyer', '在吗', { at: NOW - 40_000 }))
    expect(check(buyerWaiting, { conversation }, NOW, { look: 60, act: 90 })).toBeUndefined()
  })

  it('a closing line is never red, and comes later', () => {
    expect(waits(25, '好的谢谢')).toBeUndefined()
    expect(waits(60, '好的谢谢')).toMatchObject({
      level: 'look',
      title: { key: 'alert.waiting.closing' },
      step: { kind: 'insert', topic: 'closing' },
    })
  })

  it('a robot’s answer leaves the buyer waiting, an agent’s does not', () => {
    const asked = message('buyer', '在吗', { at: NOW - 40_000 })
    expect(check(buyerWaiting, { conversation: chat(asked, message('robot', '您好')) })).toBeDefined()
    expect(check(buyerWaiting, { conversation: chat(asked, message('agent', '您好')) })).toBeUndefined()
  })

  it('nothing without a time, without a message, without a chat', () => {
    expect(check(buyerWaiting, { conversation: chat(message('buyer', '在吗')) })).toBeUndefined()
    expect(check(buyerWaiting, { conversation: chat() })).toBeUndefined()
    expect(check(buyerWaiting, {})).toBeUndefined()
  })

  it('is one matter for the whole round, and another one for the next', () => {
    const first = message('buyer', '在吗', { at: NOW - 60_000 })
    const second = message('buyer', '人呢', { at: NOW - 40_000 })
    const about = (...messages: (typeof first)[]) =>
      check(buyerWaiting, { conversation: chat(...messages) })?.about
    expect(about(first, second)).toBe(about(first))
    expect(about(first, message('agent', '在的'), second)).not.toBe(about(first))
  })
})

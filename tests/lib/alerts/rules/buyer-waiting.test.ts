import { describe, expect, it } from 'vitest'
import { buyerWaiting } from '@/lib/alerts/rules/buyer-waiting'
import { at, chat, check, facts, message, NOW, shop } from '../samples'

const waits = (seconds: number, text = '什么时候发货') =>
  check(buyerWaiting, { conversation: chat(message('buyer', text, { at: NOW - seconds * 1000 })) })

describe('a waiting buyer', () => {
  it.each([
    [19, undefined, undefined],
    [20, 'look', 'alert.waiting.first'],
    [29, 'look', 'alert.waiting.first'],
    [30, 'act', 'alert.waiting.first'],
    [179, 'act', 'alert.waiting.first'],
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

  it('a closing line starts no round', () => {
    expect(waits(25, '好的谢谢')).toBeUndefined()
    expect(waits(600, '好的谢谢')).toBeUndefined()
  })

  it('where the shop answers closings too they come later, and are never red', () => {
    const closed = (seconds: number) =>
      check(
        buyerWaiting,
        { conversation: chat(message('buyer', '好的谢谢', { at: NOW - seconds * 1000 })) },
        NOW,
        { closings: true },
      )
    expect(closed(25)).toBeUndefined()
    expect(closed(600)).toMatchObject({
      level: 'look',
      title: { key: 'alert.waiting.closing' },
      step: { kind: 'insert', topic: 'closing' },
    })
  })

  it('the first reply is told apart from later ones', () => {
    const first = message('buyer', '在吗', { at: NOW - 90_000 })
    const answer = message('agent', '有现货的，今天发', { at: NOW - 80_000 })
    const second = message('buyer', '那发什么快递', { at: NOW - 40_000 })
    const title = (...messages: (typeof first)[]) =>
      check(buyerWaiting, { conversation: chat(...messages) })?.title.key
    expect(title(first)).toBe('alert.waiting.first')
    expect(title(first, answer, second)).toBe('alert.waiting.title')
  })

  it('a console with a day to answer is not red after half a minute', () => {
    const slow = { ...facts, waiting: { look: 3_600_000, act: 43_200_000, limit: 86_400_000 } }
    const waited = (ms: number) =>
      check(buyerWaiting, {
        conversation: chat(message('buyer', '在吗', { at: NOW - ms })),
        console: slow,
      })?.level
    expect([waited(30_000), waited(3_600_000), waited(43_200_000)]).toEqual([undefined, 'look', 'act'])
  })

  it('nobody is nagged in quiet hours', () => {
    const night = at('03:00')
    const conversation = chat(message('buyer', '在吗', { at: night - 600_000 }))
    expect(check(buyerWaiting, { conversation }, night)).toBeUndefined()
    expect(check(buyerWaiting, { conversation }, at('09:00'))?.level).toBe('act')
    const always = { ...shop, quiet: { from: 0, to: 0 } }
    expect(check(buyerWaiting, { conversation }, night, {}, always)?.level).toBe('act')
  })

  it('a robot’s answer leaves the buyer waiting, an agent’s does not', () => {
    const asked = message('buyer', '在吗', { at: NOW - 40_000 })
    expect(check(buyerWaiting, { conversation: chat(asked, message('robot', '您好')) })).toBeDefined()
    expect(check(buyerWaiting, { conversation: chat(asked, message('agent', '有货的')) })).toBeUndefined()
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
    expect(about(first, message('agent', '有的亲'), second)).not.toBe(about(first))
  })
})

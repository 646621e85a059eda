import { describe, expect, it } from 'vitest'
import { browserName } from '@/lib/browser/browser-name'
import { pinduoduoChat } from '@/lib/consoles/profiles/pinduoduo-chat'
import { pinduoduoOrders } from '@/lib/consoles/profiles/pinduoduo-orders'
import type { TaughtConsole } from '@/lib/consoles/teach/taught'
import { diagnosesOf } from '@/lib/manage/diagnostics/diagnoses'

const missed = (part: string) => ({
  parts: { [part]: { missed: { since: 1, last: 2, times: 3, tried: [] } } },
})

describe('diagnoses', () => {
  it('are one a console, with what is kept of it and what is off', () => {
    const stored = { 'health:pinduoduo-chat': missed('messages'), 'layout:pinduoduo-chat': {} }
    const [chat, orders] = diagnosesOf([pinduoduoChat, pinduoduoOrders], [], stored, 'zh')
    expect(chat).toMatchObject({
      id: 'pinduoduo-chat',
      name: '拼多多商家客服',
      origin: 'built-in',
      off: ['messages'],
    })
    expect(chat?.expected[0]).toEqual({ part: 'buyer', evidence: 'strong' })
    expect(orders).toMatchObject({ id: 'pinduoduo-orders', off: [] })
    expect(orders).not.toHaveProperty('health')
  })

  it('tell a repaired console and a taught one from a built-in one', () => {
    const taught = [
      { kind: 'patch', over: 'pinduoduo-chat', verified: '2026-11-20', changes: {} },
      { kind: 'profile', profile: { ...pinduoduoOrders, id: 'taught-orders', verified: '2026-11-21' } },
    ] as unknown as TaughtConsole[]
    const found = diagnosesOf([pinduoduoChat], taught, {}, 'en')
    expect(found.map(({ id, origin, verified }) => [id, origin, verified])).toEqual([
      ['pinduoduo-chat', 'repaired', '2026-11-20'],
      ['taught-orders', 'taught', '2026-11-21'],
    ])
  })

  it('hold nothing that was stored wrongly', () => {
    const [chat] = diagnosesOf([pinduoduoChat], [], { 'health:pinduoduo-chat': 'broken' }, 'zh')
    expect(chat).not.toHaveProperty('health')
  })
})

describe('the browser', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
    ['Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36', 'Chrome 156'],
    ['Mozilla/5.0 AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0', 'Edge 156'],
    ['Mozilla/5.0 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36', 'Chrome 156'],
    ['something else', '?'],
  ])('%s is %s', (userAgent, name) => {
    expect(browserName(userAgent)).toBe(name)
  })
})

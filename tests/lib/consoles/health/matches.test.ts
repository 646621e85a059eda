// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { matchesOf, type SelectorMatches } from '@/lib/consoles/health/matches'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import { douyinFeige } from '@/lib/consoles/profiles/douyin-feige'
import { pinduoduoChat } from '@/lib/consoles/profiles/pinduoduo-chat'
import { pinduoduoOrders } from '@/lib/consoles/profiles/pinduoduo-orders'
import type { Part } from '@/lib/consoles/reading'
import { watchConsole } from '@/lib/consoles/watch'
import { FIXTURES } from '../../../consoles/fixtures'

let end: AbortController
beforeEach(() => {
  vi.useFakeTimers()
  document.open()
  end = new AbortController()
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

const fixture = (profile: ConsoleProfile, name: string) => {
  const found = FIXTURES.find(one => one.profile.id === profile.id && one.name === name)
  if (!found) throw new Error(`no ${name}`)
  return found.html
}

/** `rule 1/2 selector`, or `rule -/2` where none matched. */
async function matched(profile: ConsoleProfile, html: string, part: Part): Promise<string[] | undefined> {
  document.write(html)
  const watcher = watchConsole(document, profile, { signal: end.signal, onReading: () => undefined })
  await watcher.readNow()
  const matches: SelectorMatches = matchesOf(document, profile, watcher.lastRead())
  return matches[part]?.map(
    ({ rule, of, matched: hit }) => `${rule} ${hit ? `${hit.at + 1}/${of} ${hit.selector}` : `-/${of}`}`,
  )
}

describe('which candidate matched', () => {
  const chat = fixture(pinduoduoChat, 'with-order')

  it('is told for the chat by its place in the list and its selector', async () => {
    expect(await matched(pinduoduoChat, chat, 'messages')).toEqual([
      'chat.list 1/2 #msgListContainer',
      'chat.row 1/2 [id^="middlePanel_list_" i]',
      'chat.sides.buyer 1/1 .buyer-item',
      'chat.sides.agent 1/2 .cs-item',
      'chat.text 1/5 .msg-content-box',
    ])
    document.open()
    expect(await matched(pinduoduoChat, chat, 'composer')).toEqual([
      'chat.composer 1/2 textarea#replyTextarea',
    ])
  })

  it('is the next one where the first is gone', async () => {
    const renamed = chat.replaceAll('msgListContainer', 'mc').replaceAll('replyTextarea', 'r7')
    expect((await matched(pinduoduoChat, renamed, 'messages'))?.[0]).toBe('chat.list 2/2 ul.msg-list')
    document.open()
    expect(await matched(pinduoduoChat, renamed, 'composer')).toEqual([
      'chat.composer 2/2 .reply-input textarea',
    ])
  })

  it('is none where every one of them is gone', async () => {
    const renamed = chat.replaceAll(/msgListContainer|msg-list|onemsg|middlePanel_list_/gi, 'x')
    expect(await matched(pinduoduoChat, renamed, 'messages')).toEqual([
      'chat.list -/2',
      'chat.row -/2',
      'chat.sides.buyer -/1',
      'chat.sides.agent -/2',
      'chat.text -/5',
    ])
  })

  it('is told for orders by what gave a value on a card', async () => {
    const list = fixture(pinduoduoOrders, 'list')
    expect(await matched(pinduoduoOrders, list, 'items')).toEqual([
      'orders.items.row 1/2 tr:has(.goods-record-container)',
    ])
    document.open()
    // No selector of the profile's: read by meaning alone.
    expect(await matched(pinduoduoOrders, list, 'state')).toEqual([])
  })

  it('says nothing of parts the profile does not expect', async () => {
    expect(await matched(pinduoduoChat, chat, 'recipient')).toBeUndefined()
    document.open()
    expect(await matched(pinduoduoOrders, fixture(pinduoduoOrders, 'list'), 'messages')).toBeUndefined()
  })

  it('minds no selector the browser does not know', async () => {
    const { chat: rules, ...rest } = pinduoduoChat
    const odd = { ...rest, chat: rules && { ...rules, list: ['::no(', ...rules.list] } }
    expect((await matched(odd as ConsoleProfile, chat, 'messages'))?.[0]).toBe(
      'chat.list 2/3 #msgListContainer',
    )
  })

  it('names the rules as the profile does', async () => {
    const names: string[] = []
    const [feige] = FIXTURES.filter(({ profile }) => profile.id === douyinFeige.id)
    const parts = Object.keys(douyinFeige.evidence) as Part[]
    for (const part of parts) {
      document.open()
      for (const line of (await matched(douyinFeige, feige?.html ?? '', part)) ?? [])
        names.push(line.split(' ')[0] ?? '')
    }
    for (const name of names) {
      const at = name
        .split('.')
        .reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], douyinFeige)
      expect(Array.isArray(at), name).toBe(true)
    }
  })
})

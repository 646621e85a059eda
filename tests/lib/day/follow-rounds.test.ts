import { describe, expect, it } from 'vitest'
import { followRound, type OpenRound } from '@/lib/day/follow-rounds'
import type { Conversation, Message, MessageId, Side } from '@/lib/trade/conversation'

const T = Date.parse('2026-11-28T10:00:00+08:00')

let next = 0
const line = (side: Side, text: string, second: number, more: Partial<Message> = {}): Message => ({
  id: `${second}-${text}-${next++}` as MessageId,
  side,
  kind: 'text',
  text,
  seenAt: T + second * 1000,
  ...more,
})
const chat = (messages: readonly Message[], more: Partial<Conversation> = {}): Conversation => ({
  buyer: {},
  messages,
  ...more,
})

/** Reads the chat after each of its lines, as the sidebar does. */
function read(messages: readonly Message[]) {
  let open: OpenRound | undefined
  return messages.flatMap((message, at) => {
    const seen = followRound(open, chat(messages.slice(0, at + 1)), message.seenAt ?? T)
    open = seen.open
    return seen.answered ? [seen.answered] : []
  })
}

describe('following the rounds of a chat', () => {
  it('times each from the first message nobody answered to the first real answer', () => {
    const rounds = read([
      line('buyer', '多久发货', 0),
      line('buyer', '在吗', 5),
      line('agent', '在的', 6),
      line('robot', '欢迎光临本店', 7),
      line('agent', '今天四点前付款都能发', 12),
      line('buyer', '那尺码偏大吗', 60),
      line('agent', '偏大一码哦', 75),
    ])
    expect(rounds.map(({ ms, first }) => [ms, first])).toEqual([
      [12_000, true],
      [15_000, false],
    ])
    expect(rounds[0]).toMatchObject({ asked: ['多久发货', '在吗'], answer: '今天四点前付款都能发' })
  })

  it('counts nothing for thanks, and nothing that is not answered', () => {
    expect(read([line('buyer', '好的谢谢', 0), line('agent', '不客气哦亲', 3)])).toEqual([])
    expect(read([line('buyer', '能便宜吗', 0), line('buyer', '人呢', 30)])).toEqual([])
  })

  it('believes the console’s own timer', () => {
    const asked = line('buyer', '多久发货', 0)
    const seen = followRound(undefined, chat([asked], { waitingMs: 40_000 }), T)
    expect(seen.open?.since).toBe(T - 40_000)
  })

  it('keeps the beginning it knew, whatever a later reading says', () => {
    const asked = line('buyer', '多久发货', 0)
    const { open } = followRound(undefined, chat([asked]), T + 1000)
    expect(followRound(open, chat([asked], { waitingMs: 1000 }), T + 60_000).open).toEqual(open)
  })

  it('counts no answer that was there before anybody watched', () => {
    const asked = line('buyer', '多久发货', 0)
    const { open } = followRound(undefined, chat([asked]), T)
    const { seenAt: _, ...old } = line('agent', '今天发的', 9, { at: T + 9000 })
    expect(followRound(open, chat([asked, old]), T + 10_000).answered).toBeUndefined()
  })

  it('sees an answer and the next question in one reading', () => {
    const asked = line('buyer', '多久发货', 0)
    const { open } = followRound(undefined, chat([asked]), T)
    const later = chat([asked, line('agent', '今天发的亲', 4), line('buyer', '发什么快递', 8)])
    const seen = followRound(open, later, T + 8000)
    expect(seen).toMatchObject({ answered: { ms: 4000 }, open: { since: T + 8000, first: false } })
  })
})

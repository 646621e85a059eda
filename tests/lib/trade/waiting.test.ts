import { describe, expect, it } from 'vitest'
import type { Conversation, Message, MessageId, Side } from '@/lib/trade/conversation'
import { onlyCloses, unanswered, waitingSince } from '@/lib/trade/waiting'

const NOW = 1_800_000_000_000
const SECOND = 1000

/** `B-40` is a buyer's message read 40 seconds ago, `B!5` one seen 5 seconds ago, `B` one of unknown time; A agent, R robot, S system. */
function chat(script: string, more: Partial<Conversation> = {}): Conversation {
  const sides: Record<string, Side> = { B: 'buyer', A: 'agent', R: 'robot', S: 'system' }
  const messages = script.split(' ').flatMap((word, index): Message[] => {
    const [, side = '', sign, ago] = /^([BARS])(?:([-!])(\d+))?$/.exec(word) ?? []
    if (!side) return []
    const time = NOW - Number(ago) * SECOND
    return [
      {
        id: String(index) as MessageId,
        side: sides[side] ?? 'system',
        kind: 'text',
        text: '在吗',
        ...(sign === '-' && { at: time }),
        ...(sign === '!' && { seenAt: time }),
      },
    ]
  })
  return { buyer: {}, messages, ...more }
}

describe('how long the buyer waits', () => {
  it.each([
    ['nobody has written', '', undefined],
    ['the agent answered last', 'B-60 A-30', undefined],
    ['one message', 'A-90 B-40', 40],
    ['the round starts at the first unanswered one', 'B-90 A-80 B-40 B-5', 40],
    ['a robot does not answer', 'B-40 R-39', 40],
    ['nor does the system', 'B-40 S-10', 40],
    ['the system alone waits for nothing', 'S-40', undefined],
    ['seen counts as read', 'B!7', 7],
    ['unknown times are not guessed', 'B', undefined],
    ['at least since the first known one', 'B B-20 B-5', 20],
    ['an agent’s answer of unknown time still ends the round', 'B-40 A', undefined],
  ])('%s', (_name, script, seconds) => {
    const since = waitingSince(chat(script), NOW)
    expect(since === undefined ? undefined : (NOW - since) / SECOND).toBe(seconds)
  })

  it('the console’s own timer wins', () => {
    expect(waitingSince(chat('B-40', { waitingMs: 12_000 }), NOW)).toBe(NOW - 12_000)
    expect(waitingSince(chat('B-40 A-5', { waitingMs: 12_000 }), NOW)).toBeUndefined()
  })

  it('a message seen coming is newer than the head of its group', () => {
    const conversation = chat('B-100')
    const seen = conversation.messages.map(message => ({ ...message, seenAt: NOW - 3000 }))
    expect(waitingSince({ ...conversation, messages: seen }, NOW)).toBe(NOW - 3000)
  })

  it('but an old one that was only drawn now is as old as the page says', () => {
    const conversation = chat('B-3000')
    const seen = conversation.messages.map(message => ({ ...message, seenAt: NOW - 3000 }))
    expect(waitingSince({ ...conversation, messages: seen }, NOW)).toBe(NOW - 3000 * SECOND)
  })

  it('a clock that runs ahead does not make anyone wait less than nothing', () => {
    expect(waitingSince({ buyer: {}, messages: [{ ...message('在吗'), at: NOW + 60_000 }] }, NOW)).toBe(NOW)
  })

  it('all messages of the round are unanswered', () => {
    expect(unanswered(chat('B-90 A-80 B-40 R-30 B-5')).map(({ id }) => id)).toEqual(['2', '4'])
  })
})

const message = (text: string, kind: Message['kind'] = 'text'): Message => ({
  id: text as MessageId,
  side: 'buyer',
  kind,
  text,
})

describe('a buyer who closes the talk', () => {
  it.each(['好的', '好的谢谢', '嗯嗯', 'OK', '谢谢亲~', '收到，谢谢！', '👌', '[微笑]', '知道了', '好哒'])(
    '%s',
    text => {
      expect(onlyCloses({ buyer: {}, messages: [message(text)] })).toBe(true)
    },
  )

  it.each(['好的吗', '好的，什么时候发', '谢谢，地址改了吗', '可以退吗', '不好', '？', '好的1'])(
    'not: %s',
    text => {
      expect(onlyCloses({ buyer: {}, messages: [message(text)] })).toBe(false)
    },
  )

  it('not with a picture, and not with nothing open', () => {
    expect(onlyCloses({ buyer: {}, messages: [message('好的'), message('', 'image')] })).toBe(false)
    expect(onlyCloses({ buyer: {}, messages: [] })).toBe(false)
  })
})

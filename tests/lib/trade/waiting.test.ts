import { describe, expect, it } from 'vitest'
import type { Conversation, Message, MessageId, Side } from '@/lib/trade/conversation'
import { isFirstRound, onlyCloses, unanswered, waitingSince } from '@/lib/trade/waiting'

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
        text: side === 'A' ? '给您查到了，明天到' : '在吗',
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

describe('what answers, and what starts a round', () => {
  const say = (side: Side, text: string, ago: number, more: Partial<Message> = {}): Message => ({
    ...message(text),
    id: `${side}${ago}` as MessageId,
    side,
    at: NOW - ago * SECOND,
    ...more,
  })
  const waits = (...messages: Message[]) => {
    const since = waitingSince({ buyer: {}, messages }, NOW)
    return since === undefined ? undefined : (NOW - since) / SECOND
  }

  it.each(['在的', '您好', '亲，在呢~', '稍等', '请您稍等一下', '嗯', '[微笑]', '👍', '好的', '马上来了'])(
    'an agent’s “%s” leaves the buyer waiting',
    text => {
      expect(waits(say('buyer', '什么时候发', 40), say('agent', text, 30))).toBe(40)
    },
  )

  it.each(['今天发', '有的亲', '稍等，我查下单号', '您好，这款有现货', '可以的', '不能', '3天'])(
    'an agent’s “%s” answers',
    text => {
      expect(waits(say('buyer', '什么时候发', 40), say('agent', text, 30))).toBeUndefined()
    },
  )

  it('a sticker answers nothing, a picture does', () => {
    const asked = say('buyer', '尺码表有吗', 40)
    expect(waits(asked, say('agent', '', 30, { kind: 'image', sticker: true }))).toBe(40)
    expect(waits(asked, say('agent', '', 30, { kind: 'image' }))).toBeUndefined()
  })

  it('a closing line of ten days ago is no part of today’s round', () => {
    const days = 10 * 24 * 3600
    expect(waits(say('agent', '给您备注好了', days + 60), say('buyer', '好的谢谢', days))).toBeUndefined()
    expect(waits(say('buyer', '好的谢谢', days), say('buyer', '在吗', 5))).toBe(5)
    expect(
      waits(say('buyer', '👍🏻', days), say('buyer', '嗯', 900), say('buyer', '对了，发什么快递', 7)),
    ).toBe(7)
  })

  it('a question nobody answered weeks ago is not today’s either', () => {
    const weeks = 30 * 24 * 3600
    expect(waits(say('buyer', '对 谢谢', weeks), say('buyer', '又拍啦', 6))).toBe(6)
    expect(waits(say('buyer', '什么时候发', 3600), say('buyer', '人呢', 6))).toBe(3600)
  })

  it('a closing line after the question does not end it', () => {
    expect(waits(say('buyer', '什么时候发', 40), say('buyer', '谢谢', 30))).toBe(40)
  })

  it('the first reply is the first by a person with something to say', () => {
    const asked = say('buyer', '什么时候发', 40)
    expect(isFirstRound({ buyer: {}, messages: [asked, say('robot', '亲，48小时内发', 39)] })).toBe(true)
    expect(isFirstRound({ buyer: {}, messages: [asked, say('agent', '在的', 39)] })).toBe(true)
    expect(isFirstRound({ buyer: {}, messages: [asked, say('agent', '今天发', 39)] })).toBe(false)
  })
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

import { describe, expect, it } from 'vitest'
import { firstVisit, see } from '@/lib/consoles/health/visit'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import type { Reading } from '@/lib/consoles/reading'
import { buyer, message } from './samples'

const CHAT: Pick<ConsoleProfile, 'chat' | 'evidence'> = {
  chat: { list: [], row: [], sides: {}, text: [], buyerName: [], composer: [] },
  evidence: { buyer: 'strong', messages: 'strong', composer: 'strong' },
}
const ORDERS: Pick<ConsoleProfile, 'chat' | 'evidence'> = { evidence: { orders: 'strong', state: 'strong' } }

/** A chat with this buyer; its messages are missing where none are given, and it has none for `[]`. */
const chat = (who: string | undefined, texts?: readonly string[]): Reading => ({
  kind: 'open',
  conversation: { buyer: who ? buyer(who) : {}, messages: (texts ?? []).map(message) },
  orders: [],
  missing: [...(who ? [] : ['buyer' as const]), ...(texts ? [] : ['messages' as const])],
})
const unread: Reading = { kind: 'unreadable', missing: ['orders'] }

interface Step {
  /** Seconds since the page was loaded. */
  readonly at: number
  readonly reading: Reading
  readonly page?: string
  readonly isReady?: boolean
}

/** What was missed at which second: `20 messages`. */
function missed(steps: readonly Step[], profile = CHAT): string[] {
  let visit = firstVisit('/', 0)
  return steps.flatMap(({ at, reading, page = '/', isReady = true }) => {
    const seen = see(visit, { reading, page, at: at * 1000, isReady }, profile)
    visit = seen.visit
    return [...seen.verdicts].flatMap(([part, verdict]) => (verdict === 'missed' ? [`${at} ${part}`] : []))
  })
}

describe('what is missing', () => {
  it.each<[string, readonly Step[], readonly string[]]>([
    [
      'counts once a conversation, after five seconds',
      [20, 24, 25, 26, 60].map(at => ({ at, reading: chat('1') })),
      ['25 messages'],
    ],
    [
      'counts for each conversation that is opened',
      ['1', '2', '3', '1'].flatMap((who, i) => [20, 26].map(s => ({ at: s + i * 10, reading: chat(who) }))),
      ['26 messages', '36 messages', '46 messages', '56 messages'],
    ],
    [
      'does not count within fifteen seconds of loading the page',
      [0, 6, 14.9, 15].map(at => ({ at, reading: chat('1') })),
      ['15 messages'],
    ],
    [
      'does not count when it came late',
      [
        { at: 20, reading: chat('1') },
        { at: 24, reading: chat('1', ['在吗']) },
        { at: 60, reading: chat('1', ['在吗']) },
      ],
      [],
    ],
    ['does not count in a chat without messages', [20, 40].map(at => ({ at, reading: chat('1', []) })), []],
    [
      'does not count in a conversation left at once',
      ['1', '2', '3', '4'].map((who, i) => ({ at: 20 + i * 4, reading: chat(who) })),
      [],
    ],
    [
      'does not count while the page is out of sight, and begins anew when it is back',
      [
        { at: 20, reading: chat('1') },
        { at: 23, reading: chat('1'), isReady: false },
        { at: 100, reading: chat('1') },
        { at: 104, reading: chat('1') },
        { at: 105, reading: chat('1') },
      ],
      ['105 messages'],
    ],
    [
      'counts once where a nameless buyer stays the same by the messages',
      [
        { at: 20, reading: chat(undefined, ['在吗']) },
        { at: 26, reading: chat(undefined, ['在吗', '还有货吗']) },
        { at: 40, reading: chat(undefined, ['还有货吗', '好的']) },
        { at: 50, reading: chat(undefined, ['另一位']) },
        { at: 56, reading: chat(undefined, ['另一位']) },
      ],
      ['26 buyer', '56 buyer'],
    ],
    [
      'goes on through a reading in the middle of a change',
      [
        { at: 20, reading: chat('1') },
        { at: 22, reading: { kind: 'open', orders: [], missing: ['buyer'], switching: true } },
        { at: 24, reading: chat('1') },
        { at: 28, reading: chat('1') },
        { at: 29, reading: chat('1') },
      ],
      ['29 messages'],
    ],
  ])('%s', (_, steps, expected) => {
    expect(missed(steps)).toEqual(expected)
  })

  it('counts on pages without a chat once an address', () => {
    const steps = [20, 30, 60].map(at => ({ at, reading: unread, page: '/orders/list' }))
    expect(missed(steps, ORDERS)).toEqual(['30 orders'])
    const more = [70, 75, 90].map(at => ({ at, reading: unread, page: '/orders/list?tab=1' }))
    expect(missed([...steps, ...more], ORDERS)).toEqual(['30 orders', '75 orders'])
  })

  it('says when to look again', () => {
    const first = see(firstVisit('/', 0), { reading: chat('1'), page: '/', at: 2000, isReady: true }, CHAT)
    expect(first.due).toBe(15_000)
    const later = see(firstVisit('/', 0), { reading: chat('1'), page: '/', at: 20_000, isReady: true }, CHAT)
    expect(later.due).toBe(25_000)
    const counted = see(later.visit, { reading: chat('1'), page: '/', at: 25_000, isReady: true }, CHAT)
    expect(counted.due).toBeUndefined()
  })
})

it('what is read is told every time, out of sight too', () => {
  const seen = see(
    firstVisit('/', 0),
    { reading: chat('1', ['在吗']), page: '/', at: 0, isReady: false },
    CHAT,
  )
  expect([...seen.verdicts]).toEqual([
    ['buyer', 'read'],
    ['messages', 'read'],
    ['composer', 'read'],
  ])
})

import { describe, expect, it } from 'vitest'
import { HOLD } from '@/lib/consoles/frames/chat-switch-across'
import { createJoining } from '@/lib/consoles/frames/joining'
import type { Buyer } from '@/lib/trade/order'
import { buyer, order, part, reads } from './parts'

const A = buyer('甲', '1')
const B = buyer('乙', '2')
type Step = readonly [ms: number, who: Buyer, said: string, orders: readonly string[]]

/** A chat in one frame, orders in another, at these moments: what is shown of both each time. */
function shownAt(steps: readonly Step[]) {
  const joining = createJoining()
  return steps.map(([at, who, said, orders]) => {
    const { reading, again } = joining(
      [
        part(2, reads({ who, said: [said] }), { composer: true }),
        part(3, reads({ orders: orders.map(id => order(id)) })),
      ],
      at,
    )
    if (reading.kind !== 'open') return reading.kind
    const ids = reading.orders.map(({ id }) => id).join()
    return `${reading.conversation?.buyer.name} ${ids || '–'}${reading.switching ? ' switching' : ''}${again ? ` ${again}` : ''}`
  })
}

describe('a buyer is never shown with the orders of another', () => {
  it.each<[string, readonly (readonly [...Step, string])[]]>([
    [
      'the chat moves first, the orders follow',
      [
        [0, A, '一', ['11'], '甲 11'],
        [1000, B, '二', ['11'], '乙 – switching'],
        [60_000, B, '二', ['11'], '乙 – switching'],
        [61_000, B, '二', ['22'], '乙 22'],
      ],
    ],
    [
      'the orders move first, the chat follows',
      [
        [0, A, '一', ['11'], '甲 11'],
        [1000, A, '一', ['22'], `甲 – switching ${HOLD}`],
        [1200, B, '二', ['22'], '乙 22'],
      ],
    ],
    [
      'the orders move first from a buyer without any',
      [
        [0, A, '一', [], '甲 –'],
        [1000, A, '一', ['22'], `甲 – switching ${HOLD}`],
        [1200, B, '二', ['22'], '乙 22'],
      ],
    ],
    [
      'the orders are cleared between two buyers',
      [
        [0, A, '一', ['11'], '甲 11'],
        [1000, A, '一', [], '甲 –'],
        [1100, A, '一', ['22'], `甲 – switching ${HOLD}`],
        [1300, B, '二', ['22'], '乙 22'],
      ],
    ],
    [
      'the same buyer gets wholly other orders: shown after a moment',
      [
        [0, A, '一', ['11'], '甲 11'],
        [1000, A, '一', ['12'], `甲 – switching ${HOLD}`],
        [1000 + HOLD, A, '一', ['12'], '甲 12'],
      ],
    ],
    [
      'one order more is shown at once',
      [
        [0, A, '一', ['11'], '甲 11'],
        [1000, A, '一', ['11', '12'], '甲 11,12'],
      ],
    ],
    [
      'back and forth',
      [
        [0, A, '一', ['11'], '甲 11'],
        [1000, B, '二', ['11'], '乙 – switching'],
        [1100, A, '一', ['11'], '甲 11'],
        [2000, B, '二', ['11'], '乙 – switching'],
        [2100, B, '二', ['22'], '乙 22'],
        [3000, A, '一', ['22'], '甲 – switching'],
        [3100, A, '一', ['11'], '甲 11'],
      ],
    ],
  ])('%s', (_, steps) => {
    const seen = shownAt(steps.map(([at, who, said, orders]) => [at, who, said, orders]))
    expect(seen).toEqual(steps.map(step => step[4]))
  })
})

it('a name in the page that moves on before the chat in the frame takes neither its messages nor its composer along', () => {
  const joining = createJoining()
  const at = (who: Buyer, said: string) =>
    joining([part(0, reads({ who })), part(2, reads({ said: [said] }), { composer: true })], 0)
  expect(at(A, '一')).toMatchObject({
    composer: 2,
    reading: { conversation: { messages: [{ text: '一' }] } },
  })
  const between = at(B, '一')
  expect(between).toMatchObject({ reading: { switching: true, conversation: { buyer: B, messages: [] } } })
  expect(between).not.toHaveProperty('composer')
  expect(at(B, '二')).toMatchObject({
    composer: 2,
    reading: { conversation: { messages: [{ text: '二' }] } },
  })
})

it('orders in the chat’s own frame are settled there, and not held', () => {
  const joining = createJoining()
  const at = (id: string) =>
    joining([part(0, reads({})), part(2, reads({ who: A, said: ['一'], orders: [order(id)] }))], 0)
  at('11')
  expect(at('12')).toMatchObject({ reading: { orders: [{ id: '12' }] } })
})

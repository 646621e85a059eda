import { expect, it } from 'vitest'
import type { Alert } from '@/lib/alerts/alert'
import { orderBadges } from '@/lib/sidebar/model/order-badges'
import type { OrderId } from '@/lib/trade/order'
import { wordsIn } from '../../../words'

const say = wordsIn('zh_CN')
const [A, B] = ['261121-000000000000001', '261121-000000000000002'] as unknown as readonly [OrderId, OrderId]

const alert = (order: OrderId | undefined, level: Alert['level'], key: Alert['title']['key']): Alert => ({
  id: 'no-trace',
  level,
  title: { key },
  why: [],
  about: key,
  step: { kind: 'insert', topic: 'no-trace' },
  ...(order && { order }),
})

it('there is one badge for each order, in the level of the most urgent, with all that is open', () => {
  const [dispatch, trace, refund] = [
    say('alert.dispatch.title'),
    say('alert.trace.title'),
    say('alert.refund.title'),
  ]
  const both = dispatch + say('marks.join') + refund
  expect(
    orderBadges(
      [
        alert(undefined, 'act', 'alert.waiting.title'),
        alert(A, 'act', 'alert.dispatch.title'),
        alert(B, 'look', 'alert.trace.title'),
        alert(A, 'look', 'alert.refund.title'),
      ],
      say,
    ),
  ).toEqual([
    { order: A, level: 'act', words: both, name: say('marks.order', '2611…0001', both) },
    { order: B, level: 'look', words: trace, name: say('marks.order', '2611…0002', trace) },
  ])
})

it('there is none without an order', () => {
  expect(orderBadges([alert(undefined, 'act', 'alert.waiting.title')], say)).toEqual([])
})

// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Badges, type DrawnMark } from '@/components/badges/marks'
import { orderMarks } from '@/components/badges/order-marks'
import type { Alert } from '@/lib/alerts/alert'
import type { OrderId } from '@/lib/trade/order'
import { wordsIn } from '../../words'

const say = wordsIn('zh_CN')
const id = (text: string) => text as OrderId
const [A, B, C] = [id('261121-000000000000001'), id('261121-000000000000002'), id('261121-000000000000003')]

const alert = (order: OrderId | undefined, level: Alert['level'], key: Alert['title']['key']): Alert => ({
  id: 'no-trace',
  level,
  title: { key },
  why: [],
  about: key,
  step: { kind: 'insert', topic: 'no-trace' },
  ...(order && { order }),
})

describe('what stands beside an order', () => {
  const marks = orderMarks(
    [
      alert(undefined, 'act', 'alert.waiting.title'),
      alert(A, 'act', 'alert.dispatch.title'),
      alert(B, 'look', 'alert.trace.title'),
      alert(A, 'look', 'alert.refund.title'),
    ],
    ({ key }) => key,
    '、',
  )

  it('is one mark, in the colour of the most urgent, with all that is open', () => {
    expect([...marks]).toEqual([
      [A, { level: 'act', words: 'alert.dispatch.title、alert.refund.title' }],
      [B, { level: 'look', words: 'alert.trace.title' }],
    ])
  })
})

describe('the marks', () => {
  const root = document.createElement('div')
  document.body.append(root)
  afterEach(() => render(null, root))

  const mark = (order: OrderId): DrawnMark => ({
    order,
    level: 'look',
    words: '物流没动静',
    slim: false,
    turned: false,
  })
  const onPick = vi.fn<(order: OrderId) => void>()
  const draw = (...orders: OrderId[]) => {
    render(
      <Badges
        marks={orders.map(mark)}
        button={false}
        say={say}
        onElement={() => {}}
        onPick={onPick}
        onFind={() => {}}
      />,
      root,
    )
    return [...root.querySelectorAll('button')]
  }
  const stops = () => [...root.querySelectorAll('button')].map(one => one.tabIndex)
  const press = async (key: string) => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    await new Promise(done => setTimeout(done, 10))
  }

  it('name their order and what is open, and pick it', () => {
    const [first] = draw(A, B)
    expect(first?.getAttribute('aria-label')).toBe(say('marks.order', '2611…0001', '物流没动静'))
    first?.click()
    expect(onPick).toHaveBeenCalledWith(A)
  })

  it('are one stop of the Tab key, and arrows walk them', async () => {
    const [first] = draw(A, B, C)
    expect(stops()).toEqual([0, -1, -1])
    first?.focus()
    await press('ArrowDown')
    expect(document.activeElement).toBe(root.querySelectorAll('button')[1])
    expect(stops()).toEqual([-1, 0, -1])
    await press('ArrowUp')
    await press('ArrowUp')
    expect(stops()).toEqual([0, -1, -1])
  })

  it('keep a stop when the one that was reached goes out of sight', async () => {
    draw(A, B, C)[2]?.focus()
    await press('x')
    draw(A, B)
    expect(stops()).toEqual([0, -1])
  })
})

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ListedBuyer } from '@/lib/trade/listed-buyer'
import { conversation, NOW, type Stage, say, stage } from './stage'

let on: Stage
beforeEach(async () => {
  on = await stage({ conversation: conversation(['在吗']) })
})
afterEach(() => on.end())

const buyer = (name: string, more: Partial<ListedBuyer> = {}): ListedBuyer => ({
  key: name,
  name,
  waits: true,
  ...more,
})
const LIST = [
  buyer('风**', { open: true, since: NOW - 5000 }),
  buyer('阿青', { since: NOW - 12_000, last: '发货了没' }),
  buyer('老周', { since: NOW - 95_000, last: '能改地址吗' }),
  buyer('小满', { unread: 3 }),
  buyer('已答过', { waits: undefined as never, last: '好的' }),
]
const show = async (buyers: readonly ListedBuyer[]) => {
  on.model.page.buyers.value = buyers
  await on.settle()
}
const pill = () => on.button(say('sidebar.queue.count', 3))
const rows = () => on.all('.queue-row').map(row => row.textContent)

describe('who waits', () => {
  it('is not said where the console lists nobody who waits', async () => {
    await show([buyer('风**', { open: true })])
    expect(on.all('.queue')).toEqual([])
  })

  it('is a count beside the open buyer, in the colour of who waits longest', async () => {
    await show(LIST)
    expect(pill().getAttribute('aria-expanded')).toBe('false')
    expect(pill().classList.contains('act')).toBe(true)
    expect(rows()).toEqual([])
  })

  it('opens the longest waiting first: name, time, last words', async () => {
    await show(LIST)
    pill().click()
    await on.settle()
    expect(rows()).toEqual([
      '老周1:35能改地址吗',
      '阿青0:12发货了没',
      `小满${say('sidebar.queue.unread', 3)}`,
    ])
    expect(document.activeElement).toBe(on.find('.queue-row'))
    on.model.now.value = NOW + 1000
    await on.settle()
    expect(rows()[1]).toBe('阿青0:13发货了没')
  })

  it('points at the chosen one, once, and closes', async () => {
    await show(LIST)
    pill().click()
    await on.settle()
    on.find('.queue-row').click()
    await on.settle()
    expect(on.actions.showBuyer).toHaveBeenCalledExactlyOnceWith(LIST[2])
    expect(rows()).toEqual([])
  })

  it('closes by Escape, which goes no further, and gives the focus back', async () => {
    await show(LIST)
    pill().click()
    await on.settle()
    await on.press('Escape')
    expect(rows()).toEqual([])
    expect(document.activeElement).toBe(pill())
    expect(on.actions.focusComposer).not.toHaveBeenCalled()
  })

  it('says that the limit has passed where the console says no more', async () => {
    await show([buyer('阿青', { since: NOW - 180_000, overdue: true })])
    on.button(say('sidebar.queue.count', 1)).click()
    await on.settle()
    expect(rows()).toEqual([`阿青${say('sidebar.queue.overdue')}`])
  })
})

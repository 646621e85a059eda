// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type DrawnBadge, drawBadges } from '@/lib/page-agent/badges/draw'
import type { OrderId } from '@/lib/trade/order'
import { clickEvent, keyEvent } from '../../../hands'
import { wordsIn } from '../../../words'

const say = wordsIn('zh_CN')
const [A, B, C] = ['1', '2', '3'] as unknown as readonly [OrderId, OrderId, OrderId]

describe('badges', () => {
  let box: HTMLElement
  const onPick = vi.fn<(order: OrderId) => void>()
  const onFind = vi.fn()
  const onElement = vi.fn()
  beforeEach(() => {
    box = document.body.appendChild(document.createElement('div'))
    for (const call of [onPick, onFind, onElement]) call.mockClear()
  })
  afterEach(() => box.remove())

  const badge = (order: OrderId, more: Partial<DrawnBadge> = {}): DrawnBadge => ({
    order,
    level: 'look',
    words: '物流没动静',
    name: `订单 ${order}：物流没动静`,
    slim: false,
    turned: false,
    ...more,
  })
  const draw = (badges: readonly DrawnBadge[], button = false) => {
    drawBadges(box, badges, button, say, { onElement, onPick, onFind })
    return [...box.querySelectorAll('button')]
  }
  const drawn = (n: number) => box.querySelectorAll('button')[n] as HTMLButtonElement
  const stops = () => [...box.querySelectorAll('button')].map(one => one.tabIndex)
  const press = (key: string) => document.activeElement?.dispatchEvent(keyEvent('keydown', { key }))

  it('name their order and what is open, show it, and pick the order', () => {
    draw([badge(A, { level: 'act' }), badge(B, { slim: true, turned: true })])
    expect(drawn(0).getAttribute('aria-label')).toBe('订单 1：物流没动静')
    expect(drawn(0).querySelector('.mark-words')?.textContent).toBe('物流没动静')
    expect(box.querySelector('[role=toolbar]')?.getAttribute('aria-label')).toBe(say('marks.name'))
    expect([drawn(0).className, drawn(1).className]).toEqual(['mark act', 'mark look slim turned'])
    drawn(1).dispatchEvent(clickEvent())
    expect(onPick).toHaveBeenCalledExactlyOnceWith(B)
  })

  it('pick nothing by a click that a script of the page made up', () => {
    draw([badge(A)], true)
    drawn(0).click()
    drawn(1).click()
    expect(onPick).not.toHaveBeenCalled()
    expect(onFind).not.toHaveBeenCalled()
  })

  it('are one stop of the Tab key, and arrows walk them', () => {
    draw([badge(A), badge(B), badge(C)])
    expect(stops()).toEqual([0, -1, -1])
    drawn(0).focus()
    press('ArrowDown')
    expect(document.activeElement).toBe(drawn(1))
    press('ArrowUp')
    press('ArrowUp')
    expect(document.activeElement).toBe(drawn(0))
  })

  it('are drawn anew around the one that has the focus, which stays the stop', () => {
    draw([badge(A), badge(B), badge(C)])
    drawn(1).focus()
    draw([badge(A), badge(B)])
    expect(document.activeElement).toBe(drawn(1))
    expect(stops()).toEqual([-1, 0])
  })

  it('keep a stop when the one that was reached goes out of sight', () => {
    draw([badge(A), badge(B), badge(C)])
    drawn(2).focus()
    draw([badge(A), badge(B)])
    expect(stops()).toEqual([0, -1])
  })

  it('go with a button at the composer that opens the search, where it is wanted', () => {
    draw([], true)
    expect(drawn(0).getAttribute('aria-label')).toBe(say('marks.find'))
    expect(box.querySelector('[role=toolbar]')).toBeNull()
    drawn(0).dispatchEvent(clickEvent())
    expect(onFind).toHaveBeenCalledOnce()
  })

  it('are told of by element, to be put in their places', () => {
    draw([badge(A)], true)
    expect(onElement.mock.calls).toEqual([
      [A, drawn(0)],
      ['button', drawn(1)],
    ])
  })
})

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { interaction, watchInteraction } from '@/lib/sidebar/model/freeze'
import { REST, restPointer } from '@/lib/sidebar/model/rest-pointer'

let hand: ReturnType<typeof interaction>
let handlers: ReturnType<typeof watchInteraction>
let end: AbortController
beforeEach(() => {
  vi.useFakeTimers()
  end = new AbortController()
  hand = interaction()
  handlers = watchInteraction(hand)
  restPointer(hand, end.signal)
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

it('holds while the pointer moves, and lets go once it rests', () => {
  handlers.onMouseEnter()
  for (let moves = 0; moves < 5; moves++) {
    vi.advanceTimersByTime(REST - 1)
    expect(hand.on.value).toBe(true)
    handlers.onMouseMove()
  }
  vi.advanceTimersByTime(REST)
  expect(hand.on.value).toBe(false)
  handlers.onMouseMove()
  expect(hand.on.value).toBe(true)
})

it('lets the focus hold as long as it is there', () => {
  handlers.onFocusIn()
  handlers.onMouseEnter()
  vi.advanceTimersByTime(10 * REST)
  expect(hand.on.value).toBe(true)
  handlers.onFocusOut()
  expect(hand.on.value).toBe(false)
})

it('lets go at once when it leaves, and nothing comes later', () => {
  handlers.onMouseEnter()
  handlers.onMouseLeave()
  expect(hand.on.value).toBe(false)
  end.abort()
  handlers.onMouseMove()
  vi.advanceTimersByTime(10 * REST)
  expect(hand.on.value).toBe(true)
})

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startClock } from '@/lib/practice/session/clock'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] }))
afterEach(() => void vi.useRealTimers())

const pass = (ms: number) => vi.advanceTimersByTime(ms)

it('stands still while it is paused, and goes on from there', () => {
  const clock = startClock(1000, 1)
  pass(500)
  clock.pause(true)
  pass(10_000)
  expect(clock.now()).toBe(1500)
  clock.advance(100)
  clock.pause(false)
  pass(50)
  expect(clock.now()).toBe(1650)
})

it('keeps its speed over a pause', () => {
  const clock = startClock(0, 10)
  pass(100)
  clock.pause(true)
  clock.pause(false)
  pass(100)
  expect(clock.now()).toBe(2000)
})

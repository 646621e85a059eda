import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { inSlices, type Steps, toEnd } from '@/lib/phrases/library/steps'

let ms = 0
beforeEach(() => {
  ms = 0
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.spyOn(performance, 'now').mockImplementation(() => ms)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** So many steps, each of which takes so many ms. */
function* counting(steps: number, cost: number): Steps<number, string> {
  for (let at = 0; at < steps; at++) {
    ms += cost
    yield at
  }
  return 'done'
}

it('what is quickly done is done at once', () => {
  const onDone = vi.fn()
  inSlices(counting(5, 1), { onDone })
  expect(onDone).toHaveBeenCalledExactlyOnceWith('done')
})

it('what takes longer rests after some steps, and goes on where it was', async () => {
  const [onStep, onDone] = [vi.fn(), vi.fn()]
  inSlices(counting(5, 5), { onStep, onDone })
  expect(onStep.mock.calls.flat()).toEqual([0, 1])
  await vi.runAllTimersAsync()
  expect(onStep.mock.calls.flat()).toEqual([0, 1, 2, 3, 4])
  expect(onDone).toHaveBeenCalledExactlyOnceWith('done')
})

it('takes no step once it was ended, not even within a slice', async () => {
  const seen: number[] = []
  const onDone = vi.fn()
  const stop = inSlices(counting(9, 5), {
    onStep: at => {
      seen.push(at)
      if (at === 2) stop()
    },
    onDone,
  })
  await vi.runAllTimersAsync()
  expect(seen).toEqual([0, 1, 2])
  expect(onDone).not.toHaveBeenCalled()
})

it('comes to the same at once', () => expect(toEnd(counting(5, 5))).toBe('done'))

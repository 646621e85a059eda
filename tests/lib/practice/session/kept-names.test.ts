import { expect, it, vi } from 'vitest'
import { forgetPractice, KEPT } from '@/lib/practice/session/kept-names'

it('forgets everything practice keeps', () => {
  const removeItem = vi.fn()
  forgetPractice({ removeItem })
  expect(removeItem.mock.calls.flat().sort()).toEqual(Object.values(KEPT).sort())
})

it('forgets nothing where the browser keeps nothing', () => {
  const removeItem = () => {
    throw new Error('SecurityError')
  }
  expect(() => forgetPractice({ removeItem })).not.toThrow()
})

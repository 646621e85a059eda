import { expect, it } from 'vitest'
import { twoDigits } from '@/lib/trade/two-digits'

it('writes a number with two digits at least', () => {
  expect([0, 7, 12, 123].map(twoDigits)).toEqual(['00', '07', '12', '123'])
})

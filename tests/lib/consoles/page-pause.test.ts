import { expect, it } from 'vitest'
import { GATHER, pagePause } from '@/lib/consoles/page-pause'

it.each([
  ['a page that is quickly read, four times a second', { cost: 2, isTurned: false, isStale: false }, 250],
  [
    'a page that takes long, for a twenty-fifth of the time',
    { cost: 200, isTurned: false, isStale: false },
    5000,
  ],
  ['what another buyer has, at once', { cost: 200, isTurned: true, isStale: true }, GATHER],
  ['what still shows the buyer before, soon', { cost: 200, isTurned: false, isStale: true }, 250],
])('reads %s', (_, state, ms) => {
  expect(pagePause(state)).toBe(ms)
})

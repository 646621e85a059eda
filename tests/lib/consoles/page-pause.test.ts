import { expect, it } from 'vitest'
import { pagePause } from '@/lib/consoles/page-pause'

it.each<[string, Parameters<typeof pagePause>, number]>([
  ['a page that is quickly read, four times a second', [2, false, 60_000], 250],
  ['a page that takes long, for a twenty-fifth of the time', [200, false, 60_000], 5000],
  ['what another buyer has, soon', [200, false, 1000], 250],
  ['what still shows the buyer before, soon', [200, true, 60_000], 250],
])('reads %s', (_, state, ms) => {
  expect(pagePause(...state)).toBe(ms)
})

import { expect, it } from 'vitest'
import { isOver } from '@/lib/notes/second-text'
import { followUpOf } from './sample'

const MINUTE = 60_000

it.each([
  ['second', 30 * MINUTE, false],
  ['second', 30 * MINUTE + 1, true],
  ['reply', 90 * MINUTE, false],
] as const)('a %s %i ms after it fell due is over: %s', (kind, after, over) => {
  expect(isOver(followUpOf('f', 1000, { kind }), 1000 + after)).toBe(over)
})

import { describe, expect, it } from 'vitest'
import { changedTables } from '@/lib/messages/revision'

describe('what was written between two revisions', () => {
  it.each([
    ['one table', { notes: 1, pins: 1 }, { notes: 2, pins: 1 }, ['notes']],
    ['a table written for the first time', { notes: 1 }, { notes: 1, pins: 1 }, ['pins']],
    ['nothing', { notes: 1 }, { notes: 1 }, []],
    [
      'all that was ever written, after everything was wiped',
      { notes: 1, pins: 4 },
      undefined,
      ['notes', 'pins'],
    ],
    ['what is known, after a number of an older version', 12, { notes: 1 }, ['notes']],
    ['nothing where both are unreadable', 'x', null, []],
  ])('%s', (_, before, after, tables) => {
    expect(changedTables(before, after)).toEqual(tables)
  })
})

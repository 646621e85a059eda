import { describe, expect, it } from 'vitest'
import { parseRecent, withRecent } from '@/lib/phrases/search/recent'

const EIGHT = ['1', '2', '3', '4', '5', '6', '7', '8']

describe('withRecent', () => {
  it.each([
    ['puts the latest first', ['a'], ' b ', ['b', 'a']],
    ['says each once', ['a', 'b'], 'b', ['b', 'a']],
    ['keeps eight', EIGHT, '9', ['9', ...EIGHT.slice(0, 7)]],
    ['leaves out nothing', ['a'], '  ', ['a']],
    ['leaves out a text pasted by mistake', ['a'], 'x'.repeat(41), ['a']],
  ])('%s', (_, recent, query, expected) => expect(withRecent(recent, query)).toEqual(expected))
})

describe('parseRecent', () => {
  it.each([
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [['a', 3, '', null, 'x'.repeat(41)], ['a']],
    [[...EIGHT, '9'], EIGHT],
    [undefined, []],
    ['a', []],
  ])('reads %j', (stored, expected) => expect(parseRecent(stored)).toEqual(expected))
})

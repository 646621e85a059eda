import { describe, expect, it } from 'vitest'
import { tagColour, tagsIn } from '@/lib/notes/tags'

describe('tags', () => {
  it.each([
    ['老客、难缠', ['老客', '难缠']],
    ['VIP, 老客，VIP；', ['VIP', '老客']],
    ['  ', []],
  ])('typed as %j are %j', (typed, tags) => {
    expect(tagsIn(typed)).toEqual(tags)
  })

  it.each([
    ['老客', 'green'],
    ['VIP', 'purple'],
    ['难缠', 'grey'],
    ['生客', 'grey'],
  ])('%s is %s', (tag, colour) => {
    const list = [
      { tag: '老客', colour: '绿' },
      { tag: 'VIP', colour: ' Purple' },
      { tag: '难缠', colour: '五彩' },
    ]
    expect(tagColour(tag, list)).toBe(colour)
  })
})

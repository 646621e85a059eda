import { describe, expect, it } from 'vitest'
import { isMasked, mayBeSame } from '@/lib/trade/masked'

describe('a masked text', () => {
  it.each(['138****0000', '张**', '****', 'S*******n', '李xxx'])('%s', text =>
    expect(isMasked(text)).toBe(true),
  )
  it.each(['张三', '13800000000', 'Max Mustermann', 'Alexx'])('not %s', text =>
    expect(isMasked(text)).toBe(false),
  )
})

describe('two names may be of the same person', () => {
  it.each([
    ['张三', '张三'],
    ['张**', '张小雨'],
    ['S*******n', 'Sebastian'],
    ['S*******n', 'S**n'],
  ])('%s and %s', (one, other) => {
    expect(mayBeSame(one, other)).toBe(true)
    expect(mayBeSame(other, one)).toBe(true)
  })
  it.each([
    ['张三', '李四'],
    ['张**', '李小雨'],
    ['S*******n', 'Sebastia'],
    ['S*******n', 'T*******n'],
  ])('never %s and %s', (one, other) => expect(mayBeSame(one, other)).toBe(false))
})

import { describe, expect, it } from 'vitest'
import { withTyped, worthAPhrase } from '@/lib/phrases/suggest/typed-instead'

const SENT = '这款没有小号了，大号给您优惠五块可以吗'

describe('what is typed instead of a phrase', () => {
  it('is offered as a phrase when it is sent for the second time', () => {
    expect(worthAPhrase([], SENT, () => [])).toBeUndefined()
    expect(worthAPhrase([SENT], `亲，${SENT}`, () => [])).toBe(`亲，${SENT}`)
  })

  it.each([
    ['too short', ['好的稍等'], '好的稍等', []],
    ['something else', ['今天的单已经截止了，明天发'], SENT, []],
    ['in the library', [SENT], SENT, [SENT]],
  ])('is not when it is %s', (_, typed, text, library) => {
    expect(worthAPhrase(typed, text, () => library)).toBeUndefined()
  })

  it('is remembered for a while', () => {
    const typed = Array.from({ length: 60 }, (_, at) => `第${at}句`).reduce(
      (all: readonly string[], text) => withTyped(all, text),
      [],
    )
    expect(typed).toHaveLength(50)
    expect(typed.at(-1)).toBe('第59句')
  })
})

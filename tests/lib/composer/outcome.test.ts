import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { even, holdsPart, outcome } from '@/lib/composer/outcome'

describe('what became of an insertion', () => {
  it.each<[ReturnType<typeof outcome>, [string, string, string], string, string]>([
    ['once', ['', '', ''], '亲，在的', '亲，在的'],
    ['once', ['您', '', '好'], '亲', '您亲好'],
    ['once', ['您', '多余', '好'], '亲', '您亲好'],
    ['zero', ['您', '', '好'], '亲', '您好'],
    ['zero', ['您', '多余', '好'], '亲', '您多余好'],
    ['more', ['您', '', '好'], '亲', '您亲亲好'],
    ['more', ['', '', ''], '亲，在的', '亲，在的亲，在的'],
    // The selection is gone and nothing came.
    ['else', ['您', '多余', '好'], '亲', '您好'],
    // The first line was lost.
    ['else', ['', '', ''], '甲\n乙', '乙'],
    // The lines ran together.
    ['else', ['', '', ''], '甲\n乙', '甲乙'],
    // The draft was thrown away.
    ['else', ['您好', '', ''], '亲', '亲'],
    // The page cut the end.
    ['else', ['', '', ''], '亲，在的', '亲，在'],
  ])('%s: %j with %j gives %j', (what, around, text, now) => {
    expect(outcome(around, text, now)).toBe(what)
  })

  it.each([
    ['blocks of their own around each line', '\n您\n', '甲\n\n乙', '\n您\n甲\n\n\n\n乙\n'],
    ['spaces of another kind', '', '甲 乙', '甲\u00a0乙'],
    ['marks without width', '\ufeff', '甲', '\ufeff甲\u200b'],
  ])('is not misled by %s', (_what, before, text, now) => {
    expect(outcome([before, '', ''], text, now)).toBe('once')
  })

  it('counts the new text alone when the page tidies the draft or takes its placeholder away', () => {
    expect(outcome(['请输入', '', ''], '亲，在的，请说', '亲，在的，请说吧呀哦')).toBe('once')
    expect(outcome(['亲', '', ''], '亲', '亲亲!')).toBe('once')
  })

  it('knows every text put between any two others, and its absence', () => {
    const words = fc.string({ unit: fc.constantFrom('亲', '您', ' ', '\n', 'a', '。') })
    fc.assert(
      fc.property(words, words, words, words, (before, inside, after, text) => {
        const put = outcome([before, inside, after], text, before + text + after)
        expect(put).toBe('once')
        const not = outcome([before, inside, after], text, before + inside + after)
        const same = even(before + inside + after) === even(before + text + after)
        expect(not).toBe(same ? 'once' : 'zero')
      }),
    )
  })
})

describe('whether anything of a text that did not come whole is there', () => {
  it.each<[boolean, string, [string, string, string], string, string]>([
    [true, 'the page cut the end', ['稿', '', '尾'], '亲，在的', '稿亲，在尾'],
    [true, 'the first line was lost', ['', '', ''], '甲\n乙乙', '乙乙'],
    [true, 'the lines ran together', ['', '', ''], '甲\n乙乙', '甲乙乙'],
    [true, 'the draft was thrown away', ['您好', '', ''], '亲，在的', '亲，在的'],
    [false, 'the page emptied the composer', ['您好', '', ''], '亲，在的', ''],
    [false, 'another draft stands there', ['您好', '', ''], '亲，在的', '明天给您发'],
    [false, 'the draft alone is there', ['亲，在的，', '', ''], '亲，在的', '亲，在的，'],
  ])('%s: %s', (is, _what, around, text, now) => {
    expect(holdsPart(around, text, now)).toBe(is)
  })
})

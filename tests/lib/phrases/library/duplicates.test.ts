import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { duplicateSteps } from '@/lib/phrases/library/duplicates'
import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { toEnd } from '@/lib/phrases/library/steps'
import { STARTER } from '@/lib/phrases/starter'
import type { Stamp } from '@/lib/trade/record'

const findDuplicates = (phrases: readonly Phrase[]) => toEnd(duplicateSteps(phrases))

const library = (texts: readonly string[]): Phrase[] =>
  texts.map((text, i) => ({ id: `${i}` as PhraseId, title: text, text, updatedAt: '1' as Stamp }))
const found = (...texts: string[]) =>
  findDuplicates(library(texts)).map(({ kind, phrases }) => `${kind} ${phrases.join()}`)

const LONG = '亲，您的包裹今天已经发出，预计两到三天送到，请您注意查收短信哦'

describe('phrases that repeat each other', () => {
  it.each([
    ['in every letter', ['您好', '您好'], ['same 0,1']],
    ['but for spaces, stops, pictures and width', ['您好，在的 VIP！', '您好 在的ＶＩＰ～😊'], ['same 0,1']],
    ['but for a word', [LONG, LONG.replace('今天', '刚刚')], ['alike 0,1']],
    ['but for an added word', [`${LONG}呀`, LONG, '别的话完全不一样的一句'], ['alike 0,1']],
    ['some in every letter, one nearly', [LONG, `${LONG}。`, LONG.replace('今天', '刚刚')], ['alike 0,1,2']],
    ['apart from each other', ['甲好', '乙好', '甲好', '乙好'], ['same 0,2', 'same 1,3']],
  ])('%s', (_, texts, expected) => {
    expect(found(...texts)).toEqual(expected)
  })

  it.each([
    ['short ones that differ', ['好的亲', '好的呢']],
    ['other numbers', ['全店满100元立减10元，拍下自动改价', '全店满200元立减20元，拍下自动改价']],
    ['other variables', [`${LONG}{运单号}`, `${LONG}{订单号}`]],
    ['one inside the other', [LONG, `${LONG}另外提醒您签收前先当面验货，有破损直接拒收就可以了`]],
    ['nothing in common', [LONG, '退货地址我发您，寄出后把单号告诉我就好']],
    ['nothing at all', []],
  ])('not: %s', (_, texts) => {
    expect(found(...texts)).toEqual([])
  })

  it('never names a phrase twice, nor alone', () => {
    const texts = fc.array(fc.constantFrom(LONG, `${LONG}哦`, LONG.replace('包裹', '快递'), '好', '好 ', ''))
    fc.assert(
      fc.property(texts, all => {
        const groups = findDuplicates(library(all))
        const named = groups.flatMap(({ phrases }) => phrases)
        expect(new Set(named).size).toBe(named.length)
        for (const { phrases } of groups) expect(phrases.length).toBeGreaterThan(1)
      }),
    )
  })

  it('does not compare each with each: ten thousand of one pattern are read about as often as there are', () => {
    const reads = { count: 0 }
    const counted = library(
      Array.from({ length: 10_000 }, (_, i) => `${LONG}${String.fromCharCode(0x4e00 + i)}`),
    )
    const original = Set.prototype.has
    Set.prototype.has = function (this: Set<unknown>, value: unknown) {
      reads.count++
      return original.call(this, value)
    }
    try {
      expect(findDuplicates(counted)).toHaveLength(1)
    } finally {
      Set.prototype.has = original
    }
    expect(reads.count).toBeLessThan(10_000 * 32 * 60)
  })

  it('finds none in the built-in pack', () => {
    expect(findDuplicates(STARTER.phrases)).toEqual([])
  })
})

import { describe, expect, it, vi } from 'vitest'
import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { toEnd } from '@/lib/phrases/library/steps'
import { STARTER } from '@/lib/phrases/starter'
import { contextFeatures } from '@/lib/phrases/suggest/context-features'
import { type Prepared, prepare, prepareInSteps } from '@/lib/phrases/suggest/prepare'

const LINES = ['什么时候发货', '能开发票吗', '收到少了一包', '运费谁出', '好的']
const oddsOf = ({ matcher, reader }: Prepared) =>
  LINES.map(text => [
    ...matcher.match(contextFeatures({ turns: [{ side: 'buyer', text }], alerts: [] }, reader)).odds,
  ])
const edited: Phrase[] = STARTER.phrases
  .slice(3)
  .map((phrase, at) =>
    at === 7 ? { ...phrase, title: '锦缎', text: '亲，织锦缎的{商品|宝贝}手洗哦' } : phrase,
  )

describe('preparing a library again', () => {
  it('comes to the same as preparing it for the first time', () => {
    const again = toEnd(prepareInSteps(edited, prepare(STARTER.phrases)))
    const anew = oddsOf(prepare(edited))
    for (const [line, odds] of oddsOf(again).entries())
      for (const [at, one] of odds.entries()) expect(one).toBeCloseTo(anew[line]?.[at] ?? Number.NaN, 5)
  })

  it('judges what was changed, and nothing else', () => {
    const before = prepare(STARTER.phrases)
    const answered = vi.spyOn(before.reader, 'answered')
    toEnd(prepareInSteps(edited, before))
    expect(answered).toHaveBeenCalledOnce()
  })

  it('reads nothing twice that was read before it was given up', () => {
    const before = prepare([])
    const answered = vi.spyOn(before.reader, 'answered')
    const given = prepareInSteps(STARTER.phrases, before)
    for (let steps = 0; steps < 3; steps++) given.next()
    expect(answered.mock.calls.length).toBeGreaterThan(20)
    toEnd(prepareInSteps(STARTER.phrases, before))
    expect(answered).toHaveBeenCalledTimes(
      STARTER.phrases.filter(({ intents }) => intents?.length !== 0).length,
    )
  })

  it('leaves the library before as it was', () => {
    const before = prepare(STARTER.phrases)
    const odds = oddsOf(before)
    toEnd(prepareInSteps([{ ...edited[0], id: 'new' as PhraseId, text: '鞣制羊皮' } as Phrase], before))
    expect(oddsOf(before)).toEqual(odds)
  })
})

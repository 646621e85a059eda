import { describe, expect, it } from 'vitest'
import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { EMPTY, recordPick } from '@/lib/phrases/suggest/learned'
import { prepare } from '@/lib/phrases/suggest/prepare'
import { createSuggester, type SuggestContext } from '@/lib/phrases/suggest/suggest'
import type { Stamp } from '@/lib/trade/record'

const phrase = (id: string, title: string): Phrase => ({
  id: id as PhraseId,
  title,
  text: title,
  updatedAt: '' as Stamp,
})
const says = (text: string, more: Partial<SuggestContext> = {}): SuggestContext => ({
  turns: [{ side: 'buyer', text }],
  alerts: [],
  ...more,
})
const SHOP = [phrase('fast', '发货时间当天发'), phrase('slow', '发货时间三天发'), phrase('size', '尺码')]

describe('learning', () => {
  it('offers what the agent picks before what only reads alike', () => {
    const suggester = createSuggester(prepare(SHOP))
    const before = suggester.suggest(says('几号发货'), 2).map(({ phrase: id }): string => id)
    const other = before[0] === 'fast' ? 'slow' : 'fast'
    for (let pick = 0; pick < 100; pick++) suggester.learn(says('几号发货'), other as PhraseId)
    expect(suggester.suggest(says('几号能发货呢'), 2)[0]?.phrase).toBe(other)
  })

  it('starts where another suggester left off', () => {
    const teacher = createSuggester(prepare(SHOP), EMPTY, 'till')
    for (let pick = 0; pick < 100; pick++) teacher.learn(says('几号发货'), 'slow' as PhraseId)
    const pupil = createSuggester(prepare(SHOP), teacher.export(), 'desk')
    expect(pupil.suggest(says('几号发货'), 3)).toEqual(teacher.suggest(says('几号发货'), 3))
    pupil.learn(says('几号发货'), 'slow' as PhraseId)
    expect(Object.keys(pupil.export().counts).sort()).toEqual(['desk', 'till'])
    expect(teacher.export().counts['desk']).toBeUndefined()
  })

  it('changes nothing at once: a single pick does not turn the order around', () => {
    const suggester = createSuggester(prepare(SHOP))
    const order = () => suggester.suggest(says('尺码怎么选'), 3).map(({ phrase: id }) => id)
    const cold = order()
    suggester.learn(says('尺码怎么选'), 'slow' as PhraseId)
    expect(order()[0]).toBe(cold[0])
  })

  it('trusts picks more the more there are', () => {
    const suggester = createSuggester(prepare(SHOP))
    const scores: number[] = []
    for (const picks of [0, 1, 10, 100]) {
      for (let pick = 0; pick < picks; pick++) suggester.learn(says('云锦还织吗'), 'size' as PhraseId)
      scores.push(
        suggester.suggest(says('云锦还织吗，尺码多少'), 3).find(({ phrase: id }) => id === 'size')?.chance ??
          0,
      )
    }
    expect(scores).toEqual([...scores].sort((a, b) => a - b))
    expect(new Set(scores).size).toBe(4)
  })

  it('takes the order’s state for part of the moment', () => {
    const twins = [phrase('one', '发货'), phrase('two', '发货')]
    const suggester = createSuggester(prepare(twins))
    for (let pick = 0; pick < 60; pick++) {
      suggester.learn(says('发货', { state: 'unpaid' }), 'one' as PhraseId)
      suggester.learn(says('发货', { state: 'paid' }), 'two' as PhraseId)
    }
    expect(suggester.suggest(says('发货', { state: 'unpaid' }), 1)[0]?.phrase).toBe('one')
    expect(suggester.suggest(says('发货', { state: 'paid' }), 1)[0]?.phrase).toBe('two')
  })

  it('learns from a search what the phrase it led to is for', () => {
    const twins = [phrase('one', '按约定'), phrase('two', '照旧办')]
    const score = (searched?: string) => {
      const suggester = createSuggester(prepare(twins))
      for (let pick = 0; pick < 40; pick++) suggester.learn(says('云锦'), 'two' as PhraseId, searched)
      return suggester.rank(says('提花')).find(({ phrase: id }) => id === 'two')?.odds ?? 0
    }
    const without = score()
    expect(score('提花')).toBeGreaterThan(without)
    expect(score('th')).toBe(without)
    expect(score('提花镇锦绣街云锦路 8 号')).toBe(without)
  })

  it('keeps counts of a phrase that is not in this library', () => {
    const suggester = createSuggester(prepare(SHOP))
    suggester.learn(says('发货'), 'gone' as PhraseId)
    expect(suggester.export().counts['here']?.['gone']?.['#']).toBe(1)
    expect(suggester.suggest(says('发货'), 5).map(({ phrase: id }): string => id)).not.toContain('gone')
  })
})

describe('learning from what was passed over', () => {
  it('takes a phrase that was shown and not taken down, for that question alone', () => {
    const suggester = createSuggester(prepare(SHOP))
    const odds = (text: string, id: string) =>
      suggester.rank(says(text)).find(({ phrase: one }) => one === id)?.odds ?? 0
    const [before, elsewhere] = [odds('几号发货', 'slow'), odds('尺码怎么选', 'slow')]
    for (let pass = 0; pass < 5; pass++)
      suggester.learn(says('几号发货'), 'fast' as PhraseId, undefined, [
        'slow' as PhraseId,
        'fast' as PhraseId,
      ])
    expect(odds('几号发货', 'slow')).toBeLessThan(before)
    expect(odds('尺码怎么选', 'slow')).toBeGreaterThanOrEqual(elsewhere)
  })

  it('says how many lines like this a phrase answered', () => {
    const suggester = createSuggester(prepare(SHOP))
    for (let pick = 0; pick < 60; pick++) suggester.learn(says('几号发货'), 'slow' as PhraseId)
    expect(suggester.suggest(says('几号能发货'), 1)[0]?.reason).toEqual({ kind: 'habit', picks: 60 })
  })

  it('says so from the third line on', () => {
    const suggester = createSuggester(prepare(SHOP))
    const reason = () =>
      suggester.suggest(says('几号能发货'), 5).find(({ phrase: id }) => id === 'fast')?.reason.kind
    for (let pick = 0; pick < 2; pick++) suggester.learn(says('几号发货'), 'fast' as PhraseId)
    expect(reason()).not.toBe('habit')
    suggester.learn(says('几号发货'), 'fast' as PhraseId)
    expect(reason()).toBe('habit')
  })

  it('forgets slowly: old picks weigh half once there are many', () => {
    let learned = EMPTY
    for (let pick = 0; pick < 400; pick++) learned = recordPick(learned, 'till', 'fast', ['a'])
    expect(learned.counts['till']?.['fast']).toEqual({ '#': 200, a: 200 })
  })
})

describe('what is kept', () => {
  const kept = (text: string) => {
    const suggester = createSuggester(prepare(SHOP))
    suggester.learn(says(text), 'size' as PhraseId)
    return JSON.stringify(suggester.export())
  }

  it('holds no word, number or name of the buyer', () => {
    expect(kept('我叫欧阳明月，电话 13912345678，尺码选 XL')).not.toMatch(/[\p{Script=Han}]|139|345|xl/iu)
  })

  it('is the same for two phones, two order numbers, two amounts', () => {
    expect(kept('电话换成 13912345678')).toBe(kept('电话换成 15087654321'))
    expect(kept('单号 7520001 到哪了')).toBe(kept('单号 99 到哪了'))
  })

  it('is the same for two addresses of one kind', () => {
    expect(kept('改成湖北省孝感市云梦县梦泽大道 8 号楼')).toBe(kept('改成江苏省南通市海门区人民中路 21 号楼'))
  })

  it('leaves words to be told apart where there is no address', () => {
    expect(kept('云锦')).not.toBe(kept('提花'))
  })

  it('stays under 500 kB however much was picked, and forgets rare features before picks', () => {
    let seed = 7
    const next = (below: number) => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
      return Math.floor((seed / 2 ** 32) * below)
    }
    let learned = EMPTY
    for (let pick = 0; pick < 4_000; pick++) {
      const features = new Set(Array.from({ length: 50 }, () => next(1024).toString(36)))
      learned = recordPick(learned, 'till', `phrase-${next(400)}-0123456789abcdef0123456789`, features)
    }
    expect(JSON.stringify(learned).length).toBeLessThan(500_000)
    const picks = Object.values(learned.counts['till'] ?? {}).map(counts => counts['#'] ?? 0)
    expect(picks.reduce((sum, count) => sum + count, 0)).toBe(4_000)
  }, 60_000)
})

import { signal } from '@preact/signals'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { prepare } from '@/lib/phrases/suggest/prepare'
import { createSuggester, type Learned, type SuggestContext } from '@/lib/phrases/suggest/suggest'
import { readingAhead, suggesterOf } from '@/lib/sidebar/model/suggester'
import type { Stamp } from '@/lib/trade/record'

const phrase = (id: string, title: string): Phrase => ({
  id: id as PhraseId,
  title,
  text: title,
  updatedAt: '' as Stamp,
})
const many = (count: number, last: string) => [
  ...Array.from({ length: count - 1 }, (_, at) => phrase(`p${at}`, `欢迎光临第${at}号小店`)),
  phrase('last', last),
]
const INVOICE: SuggestContext = { turns: [{ side: 'buyer', text: '能开发票吗' }], alerts: [] }

describe('the suggester of a sidebar', () => {
  // The clock goes on: how much is read at a time depends on it.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
  afterEach(() => void vi.useRealTimers())
  const phrases = signal<readonly Phrase[]>([])
  const learned = signal<Learned | undefined>(undefined)
  const first = (of: ReturnType<typeof suggesterOf>) => of.value.suggest(INVOICE, 1)[0]?.phrase

  it('knows a small library at once', () => {
    phrases.value = many(5, '开发票')
    expect(first(suggesterOf(phrases, learned))).toBe('last')
  })

  it('reads a large one between other work, the one before serving meanwhile', async () => {
    phrases.value = [phrase('old', '开发票')]
    const suggester = suggesterOf(phrases, learned)
    phrases.value = many(5_000, '开发票')
    expect(first(suggester)).toBe('old')
    await vi.advanceTimersToNextTimerAsync()
    expect(first(suggester)).toBe('old')
    await vi.runAllTimersAsync()
    expect(first(suggester)).toBe('last')
  })

  it('leaves a library half read when the next one comes', async () => {
    phrases.value = []
    const suggester = suggesterOf(phrases, learned)
    phrases.value = many(2_000, '开发票')
    phrases.value = [phrase('new', '开发票')]
    await vi.runAllTimersAsync()
    expect(first(suggester)).toBe('new')
  })

  it('takes over what was learned elsewhere', () => {
    phrases.value = [phrase('one', '开发票当天发'), phrase('two', '开发票三天发')]
    const suggester = suggesterOf(phrases, learned)
    const cold = first(suggester)
    const other = (cold === 'one' ? 'two' : 'one') as PhraseId
    const elsewhere = createSuggester(prepare(phrases.value))
    for (let pick = 0; pick < 100; pick++) elsewhere.learn(INVOICE, other)
    learned.value = elsewhere.export()
    expect(first(suggester)).toBe(other)
  })

  it('offers nothing of what was read ahead but what this shop has, and everything it has', async () => {
    const ahead = readingAhead()
    ahead.read([phrase('foreign', '开发票'), phrase('own', '开发票，当天发')])
    await vi.runAllTimersAsync()
    // So many that they are still being read.
    phrases.value = many(2_000, '退货')
    const suggester = suggesterOf(phrases, learned, ahead)
    expect(suggester.value.suggest(INVOICE, 5)).toEqual([])
    phrases.value = [phrase('own', '开发票，当天发')]
    await vi.runAllTimersAsync()
    expect(suggester.value.suggest(INVOICE, 5).map(({ phrase }) => phrase)).toEqual(['own'])
  })

  it('reads nothing ahead once that was taken', async () => {
    const ahead = readingAhead()
    ahead.take()
    ahead.read([phrase('late', '开发票')])
    await vi.runAllTimersAsync()
    expect(ahead.take().phrases).toEqual([])
  })

  it('begins whole while reading ahead is under way', async () => {
    const ahead = readingAhead()
    ahead.read(many(2_000, '开发票'))
    phrases.value = many(2_000, '开发票')
    const suggester = suggesterOf(phrases, learned, ahead)
    await vi.runAllTimersAsync()
    expect(first(suggester)).toBe('last')
  })
})

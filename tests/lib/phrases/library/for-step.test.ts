import { describe, expect, it } from 'vitest'
import { TOPICS_BY_RULE } from '@/lib/alerts/topics'
import { phraseForStep } from '@/lib/phrases/library/for-step'
import { lettersOf } from '@/lib/phrases/library/letters'
import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { STARTER } from '@/lib/phrases/starter'
import { ENGLISH } from '@/lib/phrases/starter/english'
import type { Stamp } from '@/lib/trade/record'

const TOPICS = TOPICS_BY_RULE.flatMap(({ topics }) => topics)

const english = ENGLISH.phrases.map(
  ({ row, group: _, ...phrase }): Phrase => ({
    ...phrase,
    id: `english-${row}` as PhraseId,
    title: phrase.title ?? '',
    updatedAt: '1' as Stamp,
  }),
)
const both = [...STARTER.phrases, ...english]

describe('the phrase for a step, where the English phrases stand beside the Chinese', () => {
  it.each(TOPICS)('%s is in the letters the buyer reads', topic => {
    for (const letters of ['han', 'latin'] as const) {
      const found = phraseForStep(both, { topic, letters, pinned: [] })
      expect(found && lettersOf(found.text)).toBe(letters)
    }
  })

  it('is a favourite, else one for the order’s state; but what the buyer can read goes before both', () => {
    const [first, second] = STARTER.phrases.filter(({ topic }) => topic === 'refund')
    const wanted = { topic: 'refund', letters: 'han' } as const
    expect(phraseForStep(both, { ...wanted, pinned: [] })).toBe(first)
    expect(phraseForStep(both, { ...wanted, pinned: second ? [second] : [] })).toBe(second)
    const pinned = second ? [second] : []
    expect(lettersOf(phraseForStep(both, { ...wanted, letters: 'latin', pinned })?.text ?? '')).toBe('latin')
  })

  it('is none whose days are over', () => {
    const over = STARTER.phrases
      .filter(({ topic }) => topic === 'refund')
      .map((phrase, i) => (i === 0 ? { ...phrase, until: '2026-11-12' } : phrase))
    const [, second] = over
    expect(phraseForStep(over, { topic: 'refund', letters: 'han', pinned: [], today: '2026-11-28' })).toBe(
      second,
    )
  })

  it('is none where no phrase is for it', () => {
    expect(phraseForStep([], { topic: 'refund', pinned: [] })).toBeUndefined()
  })
})

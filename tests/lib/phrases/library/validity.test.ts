import { describe, expect, it } from 'vitest'
import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { datesFinding, expiredPhrases, validityOf } from '@/lib/phrases/library/validity'
import type { Stamp } from '@/lib/trade/record'

describe('the days of a phrase', () => {
  it.each([
    [{}, 'valid'],
    [{ from: '2026-11-28' }, 'valid'],
    [{ from: '2026-11-29' }, 'early'],
    [{ until: '2026-11-28' }, 'valid'],
    [{ until: '2026-11-27' }, 'expired'],
    [{ from: '2026-11-01', until: '2026-12-12' }, 'valid'],
    [{ from: '2025-12-31', until: '2026-01-01' }, 'expired'],
  ] as const)('%j is on 28 November %s', (days, validity) => {
    expect(validityOf(days, '2026-11-28')).toBe(validity)
  })

  it.each([
    [{ from: '2026-11-01', until: '2026-11-28' }, []],
    [{ until: '2026-11-27' }, [{ key: 'check.expired', args: ['2026-11-27'] }]],
    [{ from: '2026-12-12' }, [{ key: 'check.early', args: ['2026-12-12'] }]],
  ])('%j is said where it matters', (days, said) => {
    expect(datesFinding(days, '2026-11-28').map(({ words }) => words)).toEqual(said)
  })

  it('says nothing on a day that is not known', () => {
    expect(datesFinding({ until: '2026-11-27' }, undefined)).toEqual([])
  })

  it('lists what expired, the longest ago first', () => {
    const phrase = (id: string, until?: string): Phrase => ({
      id: id as PhraseId,
      title: id,
      text: id,
      updatedAt: '' as Stamp,
      ...(until && { until }),
    })
    const all = [phrase('a', '2026-11-12'), phrase('b'), phrase('c', '2026-06-18'), phrase('d', '2026-12-12')]
    expect(expiredPhrases(all, '2026-11-28').map(({ id }): string => id)).toEqual(['c', 'a'])
  })
})

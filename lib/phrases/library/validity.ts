import type { Phrase } from './phrase'

/** Before its first day, within its days (or without any), or past the last of them. */
export type Validity = 'early' | 'valid' | 'expired'

/** @param today as `2026-11-28`, in the shop's calendar; such dates compare as texts. */
export function validityOf({ from, until }: Pick<Phrase, 'from' | 'until'>, today: string): Validity {
  if (until !== undefined && today > until) return 'expired'
  return from !== undefined && today < from ? 'early' : 'valid'
}

/** What may no longer be said, the longest expired first. */
export function expiredPhrases(phrases: readonly Phrase[], today: string): readonly Phrase[] {
  return phrases
    .filter(phrase => validityOf(phrase, today) === 'expired')
    .toSorted((a, b) => ((a.until ?? '') < (b.until ?? '') ? -1 : 1))
}

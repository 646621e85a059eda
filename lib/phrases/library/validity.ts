import type { CheckFinding } from '../text/check'
import type { Phrase } from './phrase'

/** Before its first day, within its days (or without any), or past the last of them. */
export type Validity = 'early' | 'valid' | 'expired'

/** @param today as `2026-11-28`, in the shop's calendar; such dates compare as texts. Absent: not known, and any day will do. */
export function validityOf(
  { from, until }: Pick<Phrase, 'from' | 'until'>,
  today: string | undefined,
): Validity {
  if (today === undefined) return 'valid'
  if (until !== undefined && today > until) return 'expired'
  return from !== undefined && today < from ? 'early' : 'valid'
}

/** What is said about a phrase outside its days, wherever the agent meets it: it goes out only if they mean it. */
export function datesFinding(
  phrase: Pick<Phrase, 'from' | 'until'>,
  today: string | undefined,
): readonly CheckFinding[] {
  const validity = validityOf(phrase, today)
  if (validity === 'valid') return []
  const day = (validity === 'expired' ? phrase.until : phrase.from) ?? ''
  return [{ level: 'confirm', kind: 'dates', words: { key: `check.${validity}`, args: [day] } }]
}

/** What may no longer be said, the longest expired first. */
export function expiredPhrases(phrases: readonly Phrase[], today: string): readonly Phrase[] {
  return phrases
    .filter(phrase => validityOf(phrase, today) === 'expired')
    .toSorted((a, b) => ((a.until ?? '') < (b.until ?? '') ? -1 : 1))
}

import type { PhraseId } from '../library/phrase'

/** Counts learned from the agent's picks; per device, merged by maximum. Plain JSON. */
export interface Learned {
  /** Device → phrase → feature → in how many picks. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>
}

/** How many picks of a phrase were counted, beside its features. */
export const PICKS = '#'

/** Nothing learned yet; also what clearing leaves. */
export const EMPTY: Learned = { counts: {} }

/** Most features kept of one phrase; fewer where many phrases share what a device may keep (about 400 kB of JSON). */
const OF_PHRASE = 120
const OF_DEVICE = 40_000
/** A phrase that outgrew its bound is cut a little below it, so that new features have a chance. */
const ROOM = 0.75

/** How often each phrase was picked, all devices together, the most picked first. */
export function picksIn({ counts }: Learned): { readonly phrase: PhraseId; readonly picks: number }[] {
  const picks = new Map<string, number>()
  for (const device of Object.values(counts))
    for (const [phrase, { [PICKS]: n = 0 }] of Object.entries(device))
      if (n > 0) picks.set(phrase, (picks.get(phrase) ?? 0) + n)
  return [...picks]
    .map(([phrase, n]) => ({ phrase: phrase as PhraseId, picks: n }))
    .sort((a, b) => b.picks - a.picks)
}

type Counts = Readonly<Record<string, number>>

/** One pick more. Where a phrase outgrows its bound, its rarest features go; the number of picks is always kept. */
export function record(
  learned: Learned,
  device: string,
  phrase: string,
  features: Iterable<string>,
): Learned {
  const own = learned.counts[device] ?? {}
  const counts: Record<string, number> = { ...own[phrase] }
  for (const feature of [PICKS, ...features]) counts[feature] = (counts[feature] ?? 0) + 1
  const most = Math.min(OF_PHRASE, OF_DEVICE / Object.keys(own).length)
  return { counts: { ...learned.counts, [device]: { ...own, [phrase]: trimmed(counts, most) } } }
}

function trimmed(counts: Counts, most: number): Counts {
  const entries = Object.entries(counts)
  if (entries.length <= most) return counts
  // The later of two equally rare features stays: it is what buyers write now.
  const kept = entries.reverse().sort((a, b) => b[1] - a[1])
  return Object.fromEntries([[PICKS, counts[PICKS] ?? 0], ...kept.slice(0, most * ROOM)])
}

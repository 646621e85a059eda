import type { PhraseId } from '../library/phrase'

/** Counts learned from the agent's picks; per device, merged by maximum. Plain JSON. */
export interface Learned {
  /** Device → phrase → feature → in how many picks. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>
}

/** How many picks of a phrase were counted, beside its features. */
export const PICKS = '#'

/** Before a feature: the phrase was shown in such a context and another was taken. */
export const PASSED = '!'

/** Nothing learned yet; also what clearing leaves. */
export const EMPTY: Learned = { counts: {} }

/** Most features kept of one phrase; fewer where many phrases share what a device may keep (about 400 kB of JSON). */
const OF_PHRASE = 120
const OF_DEVICE = 40_000
/** Picks of one phrase at which its counts are halved. */
const FORGET = 400
/** Being passed over more often says no more. */
const PASSES = 50
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

/** Of one phrase on one device: features, and in how many picks each was there. */
export type Counts = Readonly<Record<string, number>>

/**
 * One pick more. Where a phrase outgrows its bound, its rarest features go; the number of picks is always kept. At `FORGET` picks all
 * counts of the phrase are halved, so that what was picked last year weighs less than what is picked now.
 */
export function recordPick(
  learned: Learned,
  device: string,
  phrase: string,
  features: Iterable<string>,
): Learned {
  const own = learned.counts[device] ?? {}
  const counts: Record<string, number> = { ...own[phrase] }
  for (const feature of [PICKS, ...features]) counts[feature] = (counts[feature] ?? 0) + 1
  return withCounts(learned, device, phrase, (counts[PICKS] ?? 0) >= FORGET ? halved(counts) : counts)
}

/** The phrase was shown where that was asked, and another one was taken. */
function recordPass(learned: Learned, device: string, phrase: string, topic: string): Learned {
  const counts = learned.counts[device]?.[phrase] ?? {}
  const feature = PASSED + topic
  return withCounts(learned, device, phrase, {
    ...counts,
    [feature]: Math.min(PASSES, (counts[feature] ?? 0) + 1),
  })
}

/** What one pick teaches; nothing of what anybody wrote can be read from it. */
export interface PickLesson {
  readonly phrase: PhraseId
  /** Buckets the moment falls into; see pick-features.ts. */
  readonly features: readonly string[]
  /** The one of what was asked. */
  readonly topic: string
  /** Phrases that were shown before it and not taken. */
  readonly passed: readonly PhraseId[]
}

/** Counts what a lesson says of one phrase; of others it says nothing. */
export function taught(learned: Learned, device: string, lesson: PickLesson, phrase: PhraseId): Learned {
  if (phrase === lesson.phrase) return recordPick(learned, device, phrase, lesson.features)
  return lesson.passed.includes(phrase) ? recordPass(learned, device, phrase, lesson.topic) : learned
}

function withCounts(learned: Learned, device: string, phrase: string, counts: Counts): Learned {
  const own = learned.counts[device] ?? {}
  const most = Math.min(OF_PHRASE, OF_DEVICE / (Object.keys(own).length || 1))
  return { counts: { ...learned.counts, [device]: { ...own, [phrase]: trimmed(counts, most) } } }
}

const halved = (counts: Counts): Counts =>
  Object.fromEntries(
    Object.entries(counts)
      .map(([feature, times]) => [feature, Math.floor(times / 2)] as const)
      .filter(([, times]) => times > 0),
  )

function trimmed(counts: Counts, most: number): Counts {
  const entries = Object.entries(counts)
  if (entries.length <= most) return counts
  // The later of two equally rare features stays: it is what buyers write now.
  const kept = entries.reverse().sort((a, b) => b[1] - a[1])
  const picks = counts[PICKS]
  return Object.fromEntries([...(picks ? [[PICKS, picks] as const] : []), ...kept.slice(0, most * ROOM)])
}

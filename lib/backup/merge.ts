import type { Stamped } from '@/lib/trade/record'
import type { Content, LearnedPhrase } from './content'
import { sameRecord, textOf } from './same'

/** Two machines' content made one; each list by id. */
export type Merged = Content

/**
 * Pure, commutative, associative and idempotent: whoever imports whose file, in whatever order and however often,
 * everybody ends with the same. The newest version of a record wins, a deletion being a version like any other;
 * counters are per device and take the larger.
 */
export function merge(mine: Content, theirs: Content): Merged {
  return {
    phrases: joined(mine.phrases, theirs.phrases, newer),
    groups: joined(mine.groups, theirs.groups, newer),
    pins: joined(mine.pins, theirs.pins, newer),
    notes: joined(mine.notes, theirs.notes, newer),
    buyers: joined(mine.buyers, theirs.buyers, newer),
    followUps: joined(mine.followUps, theirs.followUps, newer),
    decisions: joined(mine.decisions, theirs.decisions, newer),
    settings: joined(mine.settings, theirs.settings, newer),
    usage: joined(mine.usage, theirs.usage, (a, b) => ({
      ...a,
      count: Math.max(a.count, b.count),
      last: Math.max(a.last, b.last),
      ...((a.months || b.months) && { months: larger(a.months ?? {}, b.months ?? {}) }),
    })),
    learned: joined(mine.learned, theirs.learned, learnedLonger),
    profiles: joined(mine.profiles, theirs.profiles, newer),
    packs: joined(mine.packs, theirs.packs, newer),
    hides: joined(mine.hides, theirs.hides, newer),
    pictures: joined(mine.pictures, theirs.pictures, newer),
    sets: joined(mine.sets, theirs.sets, newer),
  }
}

/** What was forgotten on one machine stays forgotten: the counts of before weigh nothing. */
function learnedLonger(a: LearnedPhrase, b: LearnedPhrase): LearnedPhrase {
  const [mine, theirs] = [a.since ?? -1, b.since ?? -1]
  if (mine !== theirs) return mine < theirs ? b : a
  return { ...a, counts: larger(a.counts, b.counts) }
}

function larger(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Record<string, number> {
  const counts = new Map(Object.entries(a))
  for (const [feature, count] of Object.entries(b))
    counts.set(feature, Math.max(count, counts.get(feature) ?? 0))
  return Object.fromEntries(counts)
}

function joined<T extends { readonly id: string }>(
  mine: readonly T[],
  theirs: readonly T[],
  join: (a: T, b: T) => T,
): T[] {
  const byId = new Map<string, T>()
  for (const record of [...mine, ...theirs]) {
    const known = byId.get(record.id)
    byId.set(record.id, known === undefined ? record : join(known, record))
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** One stamp is given to one version only; should a file say otherwise, both machines must still choose the same one. */
function newer<T extends Stamped>(a: T, b: T): T {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt < b.updatedAt ? b : a
  return sameRecord(a, b) || textOf(a) > textOf(b) ? a : b
}

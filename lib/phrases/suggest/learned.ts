import type { PhraseId } from '../library/phrase'
import type { ContextFeatures } from './context-features'
import { type Bag, grams, normalised } from './features'
import type { Learned, SuggestContext } from './suggest'

/** How many picks of a phrase were counted, beside its features. */
export const PICKS = '#'

/** Nothing learned yet; also what clearing leaves. */
export const EMPTY: Learned = { counts: {} }

/** Buckets that characters, pairs, notions, intents and the state fall into. */
const BUCKETS = 1024
/** Most features kept of one phrase; fewer where many phrases share what a device may keep (about 400 kB of JSON). */
const OF_PHRASE = 120
const OF_DEVICE = 40_000
/** A phrase that outgrew its bound is cut a little below it, so that new features have a chance. */
const ROOM = 0.75

/**
 * The features a pick is counted under, and how much each says. What a buyer wrote cannot be rebuilt from them: order
 * and repetition are gone, digits never enter, and thousands of usual pairs share each of 1,024 buckets. Lines that
 * look like an address leave only what they are about.
 */
export function pickFeatures(about: ContextFeatures, moment: SuggestContext): Bag {
  const bag: Bag = new Map()
  const words = looksLikeAddress(about.now) ? [] : grams(about.now).keys()
  for (const gram of words) bag.set(bucket(gram), gram.length > 1 ? 1 : 0.5)
  for (const notion of about.found) bag.set(bucket(`n:${notion}`), 2)
  for (const { intent } of about.intents.slice(0, 2)) bag.set(bucket(`i:${intent}`), 2)
  if (moment.state) bag.set(bucket(`s:${moment.state}`), 1)
  return bag
}

/** What a search that led to the phrase says it is for: pairs of hanzi; a code or initials mean nothing in a buyer's line. */
export function searchFeatures(searched: string): Bag {
  const text = normalised(searched)
  if (looksLikeAddress(text)) return new Map()
  const pairs = [...grams(text).keys()].filter(gram => /^\p{Script=Han}{2}$/u.test(gram))
  return new Map(pairs.map(gram => [bucket(gram), 1]))
}

const looksLikeAddress = (text: string) => (text.match(/[省市区县镇乡村路街弄号栋幢室]/g)?.length ?? 0) > 2

/** FNV-1a, folded to a bucket, in base 36. */
function bucket(feature: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 15
  return ((hash >>> 0) % BUCKETS).toString(36)
}

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

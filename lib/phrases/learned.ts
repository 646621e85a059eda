import { add, type Bag, grams } from './features'
import { PICKS } from './habit'
import type { Gist } from './moment'
import type { Learned, Moment } from './suggest'

export const EMPTY: Learned = { counts: {} }

/** Buckets that characters, pairs, notions and the state fall into. */
const BUCKETS = 1024

/**
 * The features a pick is counted under. What a buyer wrote cannot be rebuilt from them: order is gone, digits never
 * enter, and thousands of common pairs share each of 1,024 buckets. Lines that look like an address leave only
 * what they are about.
 */
export function habitFeatures(about: Gist, moment: Moment): Bag {
  const bag: Bag = new Map()
  const words = looksLikeAddress(about.now) ? [] : grams(about.now).keys()
  for (const gram of words) bag.set(bucket(gram), gram.length > 1 ? 1 : 0.5)
  for (const notion of about.found) bag.set(bucket(`n:${notion}`), 2)
  for (const { intent } of about.intents.slice(0, 2)) bag.set(bucket(`i:${intent}`), 2)
  if (moment.state) bag.set(bucket(`s:${moment.state}`), 1)
  return bag
}

const looksLikeAddress = (text: string) => (text.match(/[省市区县镇乡村路街弄号栋幢室]/g)?.length ?? 0) > 2

/** FNV-1a, folded to a bucket, in base 36. */
function bucket(feature: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 15
  return ((hash >>> 0) % BUCKETS).toString(36)
}

export function record(learned: Learned, device: string, phrase: string, features: Bag): Learned {
  const counts: Bag = new Map(Object.entries(learned.counts[device]?.[phrase] ?? {}))
  for (const feature of [PICKS, ...features.keys()]) add(counts, feature, 1)
  return {
    ...learned,
    counts: {
      ...learned.counts,
      [device]: { ...learned.counts[device], [phrase]: Object.fromEntries(counts) },
    },
  }
}

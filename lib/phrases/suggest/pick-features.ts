import type { SuggestContext } from './context'
import type { ContextFeatures } from './context-features'
import { type Bag, grams, normalised } from './features'
import type { TopicReader } from './topics'

/** Buckets that characters, pairs, notions, intents and the state fall into. */
const BUCKETS = 1024
/** What a context is counted under when a phrase is picked in it. */
export interface PickFeatures {
  /** Buckets, and how much each says. */
  readonly features: Bag
  /** The bucket of what was asked. */
  readonly topic: string
}

/**
 * The features a pick is counted under, and how much each says. What a buyer wrote cannot be rebuilt from them: order
 * and repetition are gone, digits never enter, and thousands of usual pairs share each of 1,024 buckets. Lines that
 * look like an address leave only what they are about.
 */
export function pickFeatures(
  about: ContextFeatures,
  context: SuggestContext,
  reader: TopicReader,
): PickFeatures {
  const bag: Bag = new Map()
  const address = looksLikeAddress(about.now)
  for (const gram of address ? [] : grams(about.now).keys()) bag.set(bucket(gram), gram.length > 1 ? 1 : 0.5)
  for (const notion of about.found) bag.set(bucket(`n:${notion}`), 2)
  // What the model reads in an address would tell two apart.
  const intents = address ? reader.judge(about.found) : about.intents
  for (const { intent } of intents.slice(0, 2)) bag.set(bucket(`i:${intent}`), 2)
  const ranked = [...about.asked.keys()].sort((a, b) => (about.asked[b] ?? 0) - (about.asked[a] ?? 0))
  const [first = 0, second = 0] = ranked
  const topic = bucket(`t:${address ? ADDRESS : reader.topics[first]}`)
  bag.set(topic, 2)
  if (!address) bag.set(bucket(`t:${reader.topics[second]}`), 1)
  if (context.state) bag.set(bucket(`s:${context.state}`), 1)
  return { features: bag, topic }
}

/** What a search that led to the phrase says it is for: pairs of hanzi; a code or initials mean nothing in a buyer's line. */
export function searchFeatures(searched: string): Bag {
  const text = normalised(searched)
  if (looksLikeAddress(text)) return new Map()
  const pairs = [...grams(text).keys()].filter(gram => /^\p{Script=Han}{2}$/u.test(gram))
  return new Map(pairs.map(gram => [bucket(gram), 1]))
}

const ADDRESS = 'address.change'

const looksLikeAddress = (text: string) => (text.match(/[省市区县镇乡村路街弄号栋幢室]/g)?.length ?? 0) > 2

/** FNV-1a, folded to a bucket, in base 36. */
function bucket(feature: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 15
  return ((hash >>> 0) % BUCKETS).toString(36)
}

import type { ContextFeatures } from './context-features'
import { need } from './need'
import { QUIET } from './quiet'
import type { TopicReader } from './topics'
import type { Amount } from './worth-a-row'

/** Log odds that the line asks for anything, from which on it gets rows at all. */
const NEEDED: Readonly<Record<Amount, number>> = { few: 1, usual: -0.3, many: -1 }
/** Chance of one intent that calls for an answer, from which on a line gets rows whatever else is said of it. */
const PLAIN = 0.8
/** How far (0–1) a line's words must point at a phrase of the library for it to get rows where it asks for nothing that is known. */
const FAMILIAR = 0.6
/** Chance that a line only tells, from which on it is answered by phrases for that. */
const TOLD = 0.9
/** What buyers tell that shops have a phrase for: 拍好了 calls for 核对地址, 收到货了 for thanks; 好的 calls for nothing. */
export const TELLING: readonly string[] = ['ack.placed', 'ack.got']

/** As what a line gets rows: it asks something, or only tells that something is done. */
export type Call = { readonly kind: 'asks' } | { readonly kind: 'tells'; readonly topic: string }

/**
 * Whether a line gets rows; one that only tells gets phrases for what it tells alone.
 * @param best log odds of the phrase that fits best
 * @param familiar how far (0–1) its words alone point at a phrase
 */
export function callsForRows(
  about: ContextFeatures,
  best: number,
  familiar: number,
  reader: TopicReader,
  amount: Amount,
): Call | undefined {
  const [first] = about.intents
  const plainly = first !== undefined && first.score >= PLAIN && !QUIET.includes(first.intent)
  if (plainly || familiar >= FAMILIAR || need(about, best, reader) >= NEEDED[amount]) return { kind: 'asks' }
  const told = TELLING.map(topic => ({ topic, chance: about.asked[reader.topics.indexOf(topic)] ?? 0 }))
  const [most] = told.toSorted((a, b) => b.chance - a.chance)
  const sum = told.reduce((all, { chance }) => all + chance, 0)
  return most && sum >= TOLD ? { kind: 'tells', topic: most.topic } : undefined
}

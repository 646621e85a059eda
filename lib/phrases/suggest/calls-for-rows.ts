import type { ContextFeatures } from './context-features'
import { need } from './need'
import { QUIET } from './quiet'
import type { TopicReader } from './topics'
import type { Amount } from './worth-a-row'

/** Log odds that the line asks for anything, from which on it gets rows at all. */
const NEEDED: Readonly<Record<Amount, number>> = { few: 1, usual: -0.25, many: -1 }
/** Chance of one intent that calls for an answer, from which on a line gets rows whatever else is said of it. */
const PLAIN = 0.8
/** How far (0–1) a line's words must point at a phrase of the library for it to get rows where it asks for nothing that is known. */
const FAMILIAR = 0.6
/** Chance that a line only tells, from which on it is answered by phrases for that. */
const TOLD = 0.9
/** What buyers tell that shops have a phrase for: 拍好了 calls for 核对地址, 收到货了 for thanks; 好的 calls for nothing. */
const TELLING: readonly string[] = ['ack.placed', 'ack.got']

/**
 * Whether a line gets rows: as it asks something, as it only tells that something is done (phrases for that alone), or not.
 * @param best log odds of the phrase that fits best
 * @param familiar how far (0–1) its words alone point at a phrase
 */
export function callsForRows(
  about: ContextFeatures,
  best: number,
  familiar: number,
  reader: TopicReader,
  amount: Amount,
): 'asks' | 'tells' | undefined {
  const [first] = about.intents
  const plainly = first !== undefined && first.score >= PLAIN && !QUIET.includes(first.intent)
  if (plainly || familiar >= FAMILIAR || need(about, best, reader) >= NEEDED[amount]) return 'asks'
  const told = reader.topics.reduce(
    (sum, topic, at) => (TELLING.includes(topic) ? sum + (about.asked[at] ?? 0) : sum),
    0,
  )
  return told >= TOLD ? 'tells' : undefined
}

import type { OrderState } from '@/lib/trade/order'
import type { IntentId } from '../library/phrase'
import type { SuggestContext } from './context'
import { createIntentReader, type IntentReader, type IntentScore } from './intents'
import { MODEL } from './model/model'
import { createTextFeatures } from './model/text-features'
import { createTopicModel, type ModelData } from './model/topic-model'

/** Chances (0–1) of each topic, in the model's order. */
export type Chances = Float32Array

/** A plain text (see `normalised`) and the notions in it. */
export interface PlainText {
  readonly text: string
  readonly notions: ReadonlySet<string>
}

/** The lexicon and the model together: what a buyer asks, what a phrase answers. */
export interface TopicReader extends IntentReader {
  /** An intent and what of it, as `eta.days`. */
  readonly topics: readonly string[]
  /** Intent of each topic, as a place in `intents`. */
  readonly intentOf: readonly number[]
  readonly intents: readonly IntentId[]
  /** Topics of an intent, as places in `topics`. */
  topicsOf(intent: IntentId): readonly number[]
  /** What a buyer asks with a plain text, its notions given. */
  asked(text: string, notions: ReadonlySet<string>): Chances
  /**
   * What an agent's phrase answers.
   * @param into where the chances are written: libraries are read phrase by phrase
   * @param among intents it is known to have: topics of others get nothing
   */
  answered(title: PlainText | undefined, text: PlainText, into: Chances, among?: readonly IntentId[]): void
  /** The same words ask for another thing once the order has moved on. */
  inState(asked: Chances, context: Pick<SuggestContext, 'state' | 'refunding'>): Chances
  /** Chances of the intents, likeliest first; what is next to impossible is left out. */
  intentScores(chances: Chances): IntentScore[]
}

/** How much a point of the lexicon's score adds to the log odds of an intent, and the score beyond which more says no more. */
const LEXICON = 0.3
const LEXICON_MOST = 4
const IMPOSSIBLE = 0.01
/** A phrase's title says this much (0–1) of what it is for, its text the rest. */
const TITLE = 0.6

export function createTopicReader(data: ModelData = MODEL): TopicReader {
  const reader = createIntentReader()
  const model = createTopicModel(data)
  const featuresOf = createTextFeatures(reader, model.rows)
  const featuresOfTitle = createTextFeatures(reader, model.rows)
  const named = model.topics.map(topic => topic.slice(0, topic.indexOf('.')) as IntentId)
  const intents = [...new Set(named)]
  const intentOf = named.map(intent => intents.indexOf(intent))
  const grouped = new Map(
    intents.map(intent => [intent, intentOf.flatMap((of, topic) => (intents[of] === intent ? [topic] : []))]),
  )
  const places = new Map(model.topics.map((topic, at) => [topic, at]))

  return {
    ...reader,
    topics: model.topics,
    intentOf,
    intents,
    topicsOf: intent => grouped.get(intent) ?? [],
    asked(text, notions) {
      const chances = model.asked(featuresOf(text, notions))
      const boosts = new Map(reader.judge(notions).map(({ intent, score }) => [intent, score]))
      return normalised(
        chances.map(
          (chance, at) =>
            chance * Math.exp(LEXICON * Math.min(LEXICON_MOST, boosts.get(named[at] as IntentId) ?? 0)),
        ),
      )
    },
    answered: (title, { text, notions }, into, among) =>
      model.answered(
        featuresOf(text, notions),
        title && featuresOfTitle(title.text, title.notions),
        TITLE,
        into,
        among?.flatMap(intent => grouped.get(intent) ?? []),
      ),
    inState(asked, context) {
      const rows = [context.state && SHIFTS[context.state], context.refunding && SHIFTS.refunding]
      const pairs = rows.flatMap(row => (row ? row.split(' ') : []))
      if (pairs.length === 0) return asked
      const shifted = asked.slice()
      for (const pair of pairs) {
        const [from = '', to = ''] = pair.split('>')
        const at = places.get(to)
        if (at === undefined) continue
        const whole = from.endsWith('=')
        const source = whole ? from.slice(0, -1) : from
        let mass = 0
        for (const [topic, intent] of named.entries()) {
          if (topic === at || (intent !== source && model.topics[topic] !== source)) continue
          mass += asked[topic] ?? 0
          if (whole) shifted[topic] = (1 - MOVED) * (shifted[topic] ?? 0)
        }
        shifted[at] = (shifted[at] ?? 0) + (whole ? MOVED : SHIFT) * mass
      }
      return normalised(shifted)
    },
    intentScores(chances) {
      const sums = new Float64Array(intents.length)
      for (const [topic, intent] of intentOf.entries())
        sums[intent] = (sums[intent] ?? 0) + (chances[topic] ?? 0)
      return intents
        .map((intent, at) => ({ intent, score: sums[at] ?? 0 }))
        .filter(({ score }) => score >= IMPOSSIBLE)
        .sort((a, b) => b.score - a.score)
    },
  }
}

function normalised(chances: Chances): Chances {
  const total = chances.reduce((sum, chance) => sum + chance, 0)
  return chances.map(chance => chance / total)
}

/** What of an intent's chance goes to another one as well, in a state that makes it likely. */
const SHIFT = 0.7
/** The same where it is as good as certain that nothing else is meant. */
const MOVED = 0.9

/**
 * Asking when it ships after it shipped is asking where it is. `intent>topic`: in that state, what speaks for the intent (or a topic)
 * speaks for the topic as well; `=>`: and no longer for itself.
 */
const SHIFTS: Readonly<Partial<Record<OrderState | 'refunding', string>>> = {
  unpaid: 'refund>cancel.cancel return>cancel.cancel',
  paid: 'return>refund.apply cancel>refund.apply logistics>ship_time.when not_received>urge_ship.late exchange>order_edit.spec',
  shipped:
    'ship_time=>logistics.where urge_ship>logistics.slow cancel>return.reject refund>return.reject eta>logistics.where',
  received: 'cancel>return.can logistics>not_received.signed urge_ship>wrong_missing.resend',
  finished: 'cancel>return.can logistics>not_received.signed',
  closed: 'cancel>cancel.closed',
  refunding:
    'refund.apply=>refund.applied cancel.cancel=>refund.applied return.can>refund.applied return>refund.progress eta>refund.money',
}

import type { IntentId } from '../library/phrase'
import type { ContextFeatures } from './context-features'
import { EVIDENCE, logOdds, type SuggestEvidence } from './evidence'
import { grams } from './features'
import type { PhraseReader, PhraseReading } from './reading'
import { likenessTo, type TfIdf } from './tf-idf'
import type { Chances, TopicReader } from './topics'

/** Without a title, a short text says one thing and a long one many: log odds lost with each e-fold of length beyond the usual. */
const USUAL_LENGTH = 20
const BREVITY = 1.3
/** Exponents of a phrase's own length: 1 is the cosine; less, and a phrase that also says other things is not held against itself. */
const LENIENT = 0.8
const COSINE = 1
/** An intent in common with less chance than this is no reason. */
const TOLD = 0.06
/** How well each phrase fits, in the order of the phrases. */
export interface PhraseMatches {
  /** Log odds that it answers the buyer. */
  readonly odds: Float64Array
  /** The intent of the buyer's that the phrase answers best. */
  readonly intents: readonly (IntentId | undefined)[]
  /** How far (0–1) each is about what the line asks, against the one that is most. */
  readonly topics: Float64Array
  /** The chance (0–1) that what the lines ask by themselves is what each answers. */
  readonly support: Float64Array
  /** The chance (0–1) that each answers what the agent has just answered. */
  readonly repeated: Float64Array
}

export interface Matcher {
  match(about: ContextFeatures): PhraseMatches
  /** What the odds come from, phrase by phrase: to be weighed in training. */
  evidence(about: ContextFeatures): SuggestEvidence[]
  /** How far (0–1) the words alone point at a phrase. */
  familiar(about: ContextFeatures): number
  /** What a phrase is mostly for. */
  main(phrase: number): IntentId | undefined
  /** The chance (0–1) that a phrase answers a topic. */
  chance(phrase: number, topic: string): number
  /** Whether it claims what no page says. */
  claims(phrase: number): boolean
}

/** Compares phrases that were read with what buyers write; nothing in it changes with use. May be paused where it yields. */
export function* prepareMatcher(
  readings: readonly PhraseReading[],
  { words, notions }: PhraseReader,
  reader: TopicReader,
): Generator<undefined, Matcher> {
  const of = (key: 'words' | 'notions' | 'told') => readings.map(reading => reading[key])
  return createMatcher(
    reader,
    readings,
    yield* likenessTo(of('words'), words, LENIENT),
    yield* likenessTo(of('notions'), notions, LENIENT),
    yield* likenessTo(of('told'), notions, COSINE),
  )
}

function createMatcher(
  reader: TopicReader,
  answers: readonly PhraseReading[],
  byWords: TfIdf,
  byNotions: TfIdf,
  byReplies: TfIdf,
): Matcher {
  const likeness = (about: ContextFeatures) => ({
    words: byWords.score(about.words),
    notions: byNotions.score(about.notions),
    replies: byReplies.score(about.replies),
  })
  return {
    match(about) {
      const { words, notions, replies } = likeness(about)
      const asked = byIntent(about.subject, reader)
      const odds = new Float64Array(answers.length)
      const topics = new Float64Array(answers.length)
      const support = new Float64Array(answers.length)
      const repeated = new Float64Array(answers.length)
      const intents: (IntentId | undefined)[] = []
      answers.forEach((answer, at) => {
        const { topic, intent, best } = shared(answer, about.subject, asked)
        intents.push(best === undefined ? undefined : reader.intents[best])
        topics[at] = topic
        support[at] = overlap(answer, about.asked)
        const sum = logOdds(
          topic,
          intent,
          words[at] ?? 0,
          notions[at] ?? 0,
          replies[at] ?? 0,
          answer.titled ? EVIDENCE.titled : EVIDENCE.untitled,
        )
        repeated[at] = about.answered ? overlap(answer, about.answered) : 0
        odds[at] = answer.titled ? sum : sum - BREVITY * Math.log(Math.max(1, answer.length) / USUAL_LENGTH)
      })
      const most = Math.max(...topics) || 1
      return { odds, intents, topics: topics.map(topic => topic / most), support, repeated }
    },
    evidence(about) {
      const { words, notions, replies } = likeness(about)
      const asked = byIntent(about.subject, reader)
      return answers.map((answer, at) => {
        const { topic, intent } = shared(answer, about.subject, asked)
        return { topic, intent, words: words[at] ?? 0, notions: notions[at] ?? 0, replies: replies[at] ?? 0 }
      })
    },
    familiar(about) {
      const words = grams(about.now)
      return Math.max(0, ...byWords.score(words)) * byWords.known(words)
    },
    main(phrase) {
      const { intents = [], intentChances = [] } = answers[phrase] ?? {}
      const first = intents[intentChances.indexOf(Math.max(...intentChances))]
      return first === undefined ? undefined : reader.intents[first]
    },
    chance(phrase, topic) {
      const { topics = [], chances = [] } = answers[phrase] ?? {}
      return chances[topics.indexOf(reader.topics.indexOf(topic))] ?? 0
    },
    claims: phrase => answers[phrase]?.claims === true,
  }
}

function byIntent(chances: Chances, reader: TopicReader): Float64Array {
  const sums = new Float64Array(reader.intents.length)
  for (const [topic, intent] of reader.intentOf.entries())
    sums[intent] = (sums[intent] ?? 0) + (chances[topic] ?? 0)
  return sums
}

/** The chance that a topic drawn of each is one and the same. */
function overlap({ topics, chances }: Pick<PhraseReading, 'topics' | 'chances'>, asked: Chances): number {
  let both = 0
  for (let at = 0; at < topics.length; at++) both += (chances[at] ?? 0) * (asked[topics[at] ?? 0] ?? 0)
  return both
}

/** How far what is asked and what is answered are one: by topic, by intent, and the intent that says most of it. */
function shared(
  { topics, chances, intents, intentChances }: PhraseReading,
  asked: Chances,
  askedIntents: Float64Array,
) {
  const topic = overlap({ topics, chances }, asked)
  let intent = 0
  let most = 0
  let best: number | undefined
  for (let at = 0; at < intents.length; at++) {
    const place = intents[at] ?? 0
    const both = (intentChances[at] ?? 0) * (askedIntents[place] ?? 0)
    intent += both
    if (both > most) {
      most = both
      best = place
    }
  }
  return { topic, intent, best: most < TOLD ? undefined : best }
}

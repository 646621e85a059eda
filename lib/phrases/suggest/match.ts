import type { IntentId, Phrase } from '../library/phrase'
import type { ContextFeatures } from './context-features'
import { EVIDENCE, logOdds, type SuggestEvidence } from './evidence'
import { addFeature, type Bag, blend, grams, normalised } from './features'
import { gatherTfIdf, type TfIdf } from './tf-idf'
import type { Chances, TopicReader } from './topics'

/** A title counts this much against the text, which also says what else the phrase mentions. */
const TITLE = 2
const TITLE_TOPICS = 0.6
/** Without a title, a short text says one thing and a long one many: log odds lost with each e-fold of length beyond the usual. */
const USUAL_LENGTH = 20
const BREVITY = 1.3
/** Exponents of a phrase's own length: 1 is the cosine; less, and a phrase that also says other things is not held against itself. */
const LENIENT = 0.8
const COSINE = 1
/** A single character says less than a pair, and one that stands in any sentence next to nothing. */
const SINGLE = 0.7
const FILLER = 0.2
const FILLERS = /[的了吗呢啊吧哦是我你您这那个就也都有在不没能要给]/
const weightOf = (gram: string) => (gram.length > 1 ? 1 : FILLERS.test(gram) ? FILLER : SINGLE)
/** An intent in common with less chance than this is no reason. */
const TOLD = 0.06
/** Topics of a phrase less likely than this are left out. */
const UNLIKELY = 0.01

/** How well each phrase fits, in the order of the phrases. */
export interface PhraseMatches {
  /** Log odds that it answers the buyer. */
  readonly odds: Float64Array
  /** The intent of the buyer's that the phrase answers best. */
  readonly intents: readonly (IntentId | undefined)[]
}

export interface Matcher {
  match(about: ContextFeatures): PhraseMatches
  /** What the odds come from, phrase by phrase: to be weighed in training. */
  evidence(about: ContextFeatures): SuggestEvidence[]
  /** How far (0–1) the words alone point at a phrase. */
  familiar(about: ContextFeatures): number
  /** What a phrase is mostly for. */
  main(phrase: number): IntentId | undefined
}

/** Phrases being prepared for comparison with what buyers write, one after the other. */
export interface Preparing {
  add(phrase: Phrase): void
  /** All that were added; nothing in it changes with use. May be paused where it yields. */
  done(): Generator<undefined, Matcher>
}

export function prepareMatcher(reader: TopicReader): Preparing {
  const words = gatherTfIdf(weightOf, LENIENT)
  const notions = gatherTfIdf(() => 1, LENIENT)
  const replies = gatherTfIdf(() => 1, COSINE)
  const answers: PhraseTopics[] = []
  return {
    add(phrase) {
      const title = normalised(phrase.title)
      const text = normalised(named(phrase.text))
      const bag = grams(text)
      blend(bag, grams(title), TITLE)
      words.add(bag)
      const titled = reader.notions(title)
      const told = reader.notions(text)
      const all: Bag = new Map()
      for (const notion of told) all.set(notion, 1)
      replies.add(all)
      for (const notion of titled) addFeature(all, notion, TITLE)
      notions.add(all)
      const byText = reader.answered(text, told)
      const chances = phrase.title ? mixed(reader.answered(title, titled), byText, TITLE_TOPICS) : byText
      answers.push(phraseTopics(phrase, chances, reader))
    },
    *done() {
      return createMatcher(reader, answers, yield* words.done(), yield* notions.done(), yield* replies.done())
    },
  }
}

/** What a phrase answers. */
interface PhraseTopics {
  readonly topics: Int16Array
  readonly chances: Float32Array
  /** By intent, as places in the reader's list. */
  readonly intents: ReadonlyMap<number, number>
  readonly titled: boolean
  readonly length: number
}

function phraseTopics(phrase: Phrase, chances: Chances, reader: TopicReader): PhraseTopics {
  const told = phrase.intents?.length
    ? new Set(phrase.intents.map(intent => reader.intents.indexOf(intent)))
    : undefined
  const kept = told ? among(told, chances, reader) : chances
  const topics: number[] = []
  const intents = new Map<number, number>()
  for (const [topic, chance] of kept.entries()) {
    if (chance < UNLIKELY) continue
    topics.push(topic)
    const intent = reader.intentOf[topic] ?? 0
    intents.set(intent, (intents.get(intent) ?? 0) + chance)
  }
  return {
    topics: Int16Array.from(topics),
    chances: Float32Array.from(topics, topic => kept[topic] ?? 0),
    intents,
    titled: phrase.title !== '',
    length: phrase.text.length,
  }
}

/** Where the agent or the pack set the intents, each is as likely as the others; what of it, the model says. */
function among(told: ReadonlySet<number>, chances: Chances, reader: TopicReader): Chances {
  const sums = new Map<number, number>()
  for (const [topic, chance] of chances.entries()) {
    const intent = reader.intentOf[topic] ?? 0
    if (told.has(intent)) sums.set(intent, (sums.get(intent) ?? 0) + chance)
  }
  return chances.map((chance, topic) => {
    const sum = sums.get(reader.intentOf[topic] ?? 0)
    return sum ? chance / sum / Math.sqrt(told.size) : 0
  })
}

const mixed = (a: Chances, b: Chances, share: number): Chances =>
  a.map((chance, topic) => share * chance + (1 - share) * (b[topic] ?? 0))

function createMatcher(
  reader: TopicReader,
  answers: readonly PhraseTopics[],
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
      const intents: (IntentId | undefined)[] = []
      answers.forEach((answer, at) => {
        const { topic, intent, best } = shared(answer, about.subject, asked)
        intents.push(best === undefined ? undefined : reader.intents[best])
        const sum = logOdds(
          topic,
          intent,
          words[at] ?? 0,
          notions[at] ?? 0,
          replies[at] ?? 0,
          answer.titled ? EVIDENCE.titled : EVIDENCE.untitled,
        )
        odds[at] = answer.titled ? sum : sum - BREVITY * Math.log(Math.max(1, answer.length) / USUAL_LENGTH)
      })
      return { odds, intents }
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
      const [first] = [...(answers[phrase]?.intents ?? [])].sort((a, b) => b[1] - a[1])
      return first && reader.intents[first[0]]
    },
  }
}

function byIntent(chances: Chances, reader: TopicReader): Float64Array {
  const sums = new Float64Array(reader.intents.length)
  for (const [topic, intent] of reader.intentOf.entries())
    sums[intent] = (sums[intent] ?? 0) + (chances[topic] ?? 0)
  return sums
}

/** How far what is asked and what is answered are one: by topic, by intent, and the intent that says most of it. */
function shared({ topics, chances, intents }: PhraseTopics, asked: Chances, askedIntents: Float64Array) {
  let topic = 0
  for (let at = 0; at < topics.length; at++) topic += (chances[at] ?? 0) * (asked[topics[at] ?? 0] ?? 0)
  let intent = 0
  let most = 0
  let best: number | undefined
  for (const [place, chance] of intents) {
    const both = chance * (askedIntents[place] ?? 0)
    intent += both
    if (both > most) {
      most = both
      best = place
    }
  }
  return { topic, intent, best: most < TOLD ? undefined : best }
}

/** A phrase with its variables by name: what `{快递单号}` will say is a courier's number, whatever its value. */
const named = (text: string) =>
  text.replace(
    /\{\s*(?:光标|cursor|(?:选[:：])?([^{}|｜\n]{1,40}))[^{}\n]{0,160}\}/gi,
    (_, name) => ` ${name ?? ''} `,
  )

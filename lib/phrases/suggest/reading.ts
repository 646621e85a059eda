import type { IntentId, Phrase } from '../library/phrase'
import { assertsUnread } from './asserts'
import { normalised } from './features'
import { createGramTally, createNotionTally, type FeatureCounts, type Numbering } from './tally'
import type { Chances, TopicReader } from './topics'

/** A title counts this much against the text, which also says what else the phrase mentions. */
const TITLE = 2
/** A single character says less than a pair, and one that stands in any sentence next to nothing. */
const SINGLE = 0.7
const FILLER = 0.2
const FILLERS = /[的了吗呢啊吧哦是我你您这那个就也都有在不没能要给]/
const weightOf = (gram: string) => (gram.length > 1 ? 1 : FILLERS.test(gram) ? FILLER : SINGLE)
/** Topics of a phrase less likely than this are left out. */
const UNLIKELY = 0.01

/** What was read of one phrase; nothing in it depends on the other phrases of the library. */
export interface PhraseReading {
  readonly words: FeatureCounts
  /** Notions of title and text, and of the text alone. */
  readonly notions: FeatureCounts
  readonly told: FeatureCounts
  /** What it answers: topics, and the chance (0–1) of each. */
  readonly topics: readonly number[]
  readonly chances: readonly number[]
  /** By intent, as places in the reader's list. */
  readonly intents: readonly number[]
  readonly intentChances: readonly number[]
  readonly titled: boolean
  readonly length: number
  /** It claims what no page says. */
  readonly claims: boolean
}

/** Reads phrases, and remembers each as long as a library holds it. */
export interface PhraseReader {
  readonly words: Numbering
  readonly notions: Numbering
  read(phrase: Phrase): PhraseReading
  /** A reader for the library as it is now: what both hold is not read again. */
  again(): PhraseReader
}

export function createPhraseReader(reader: TopicReader): PhraseReader {
  return phraseReader(createReading(reader), new Map())
}

/** Beyond so many different characters and pairs, most are of phrases long gone, and reading starts anew. */
const MOST_GRAMS = 500_000

function phraseReader(reading: Reading, before: Map<string, PhraseReading>): PhraseReader {
  const readings = new Map<string, PhraseReading>()
  return {
    words: reading.words,
    notions: reading.notions,
    read(phrase) {
      const key = `${phrase.title}\n${phrase.text}\n${phrase.intents?.join() ?? '?'}`
      const read = readings.get(key) ?? before.get(key) ?? reading.read(phrase)
      readings.set(key, read)
      // Whoever begins again before all were read finds these.
      before.set(key, read)
      return read
    },
    again: () =>
      reading.words.size > MOST_GRAMS ? createPhraseReader(reading.reader) : phraseReader(reading, readings),
  }
}

type Reading = ReturnType<typeof createReading>

function createReading(reader: TopicReader) {
  const words = createGramTally(weightOf)
  const notions = createNotionTally()
  const chances = new Float32Array(reader.topics.length)
  return {
    reader,
    words,
    notions,
    read(phrase: Phrase): PhraseReading {
      const title = normalised(phrase.title)
      const text = normalised(spelledOut(phrase.text))
      words.add(text, 1)
      words.add(title, TITLE)
      const titled = reader.notions(title)
      const told = reader.notions(text)
      notions.add(told, 1)
      const tallied = notions.take()
      notions.add(told, 1)
      notions.add(titled, TITLE)
      const answersNothing = phrase.intents?.length === 0
      if (!answersNothing)
        reader.answered(
          title ? { text: title, notions: titled } : undefined,
          { text, notions: told },
          chances,
          phrase.intents,
        )
      return {
        words: words.take(),
        notions: notions.take(),
        told: tallied,
        ...answered(phrase.intents, chances, reader),
        titled: phrase.title !== '',
        length: phrase.text.length,
        claims: assertsUnread(phrase.text),
      }
    },
  }
}

type Answers = Pick<PhraseReading, 'topics' | 'chances' | 'intents' | 'intentChances'>

/**
 * What is likely enough to be kept. Where the agent or the pack set the intents, each is as likely as the others; what of it, the model
 * says. An empty list says that the phrase answers nothing: it is said of the agent's own accord.
 */
function answered(told: readonly IntentId[] | undefined, all: Chances, reader: TopicReader): Answers {
  const [topics, chances, intents, intentChances]: [number[], number[], number[], number[]] = [[], [], [], []]
  const keep = (topic: number, chance: number) => {
    if (!(chance >= UNLIKELY)) return
    topics.push(topic)
    chances.push(chance)
    const intent = reader.intentOf[topic] ?? 0
    const place = intents.indexOf(intent)
    if (place < 0) {
      intents.push(intent)
      intentChances.push(chance)
    } else intentChances[place] = (intentChances[place] ?? 0) + chance
  }
  if (!told) for (let topic = 0; topic < all.length; topic++) keep(topic, all[topic] ?? 0)
  for (const intent of told ?? []) {
    const own = reader.topicsOf(intent)
    let sum = 0
    for (const topic of own) sum += all[topic] ?? 0
    for (const topic of own) keep(topic, (all[topic] ?? 0) / sum / Math.sqrt(told?.length ?? 1))
  }
  return { topics, chances, intents, intentChances }
}

/** A phrase's text with its variables by name: what `{快递单号}` will say is a courier's number, whatever its value. */
export const spelledOut = (text: string) =>
  text.includes('{')
    ? text.replace(
        /\{\s*(?:光标|cursor|(?:选[:：])?([^{}|｜\n]{1,40}))[^{}\n]{0,160}\}/gi,
        (_, name) => ` ${name ?? ''} `,
      )
    : text

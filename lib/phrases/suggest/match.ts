import type { IntentId, Phrase } from '../library/phrase'
import type { ContextFeatures } from './context-features'
import { add, type Bag, blend, grams, normalised } from './features'
import type { IntentReader, IntentScore } from './intents'
import { gatherTfIdf, type TfIdf } from './tf-idf'

/** What each kind of evidence may add, beside the words themselves: cosines and shares, 0–1 each. */
interface Weights {
  readonly notions: number
  readonly replies: number
  readonly intents: number
}
/** A title says what a phrase is for; without one, meaning is less sure, and what kind of answer the text is helps. */
const TITLED: Weights = { notions: 1, replies: 0, intents: 0.5 }
const UNTITLED: Weights = { notions: 0.3, replies: 0.3, intents: 0.2 }
/** What intents may add where the agent or the pack set them. */
const TOLD = 1
/** A title counts this much against the text, which also says what else the phrase mentions. */
const TITLE = 2
const TITLE_INTENT = 0.6
/** Without a title, a short text says one thing and a long one many: each doubling costs a fifth. */
const USUAL_LENGTH = 20
const BREVITY = 0.3
/** Exponents of a phrase's own length: 1 is the cosine; less, and a phrase that also says other things is not held against itself. */
const LENIENT = 0.8
const COSINE = 1
/** A single character says less than a pair, and one that stands in any sentence next to nothing. */
const SINGLE = 0.7
const FILLER = 0.2
const FILLERS = /[的了吗呢啊吧哦是我你您这那个就也都有在不没能要给]/
const weightOf = (gram: string) => (gram.length > 1 ? 1 : FILLERS.test(gram) ? FILLER : SINGLE)

/** How well each phrase fits, in the order of the phrases. */
export interface PhraseMatches {
  readonly scores: Float64Array
  /** The intent of the buyer's that the phrase answers best. */
  readonly intents: readonly (IntentId | undefined)[]
}

export interface Matcher {
  match(about: ContextFeatures): PhraseMatches
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

export function prepareMatcher(reader: IntentReader): Preparing {
  const words = gatherTfIdf(weightOf, LENIENT)
  const notions = gatherTfIdf(() => 1, LENIENT)
  const replies = gatherTfIdf(() => 1, COSINE)
  const weighed: Weighed[] = []
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
      for (const notion of titled) add(all, notion, TITLE)
      notions.add(all)
      weighed.push(weigh(phrase, titled, told, reader))
    },
    *done() {
      return matcher(weighed, yield* words.done(), yield* notions.done(), yield* replies.done())
    },
  }
}

/** What a phrase is for, and how its evidence counts. */
interface Weighed {
  readonly answers: readonly (readonly [IntentId, number])[]
  readonly weights: Weights
  readonly brevity: number
}

function weigh(
  phrase: Phrase,
  titled: ReadonlySet<string>,
  told: ReadonlySet<string>,
  reader: IntentReader,
): Weighed {
  const { title, text, intents } = phrase
  const weights = title ? TITLED : UNTITLED
  return {
    answers: intents?.length
      ? intents.map(intent => [intent, 1])
      : answered(shares(reader.judge(titled)), shares(reader.judge(told))),
    weights: intents?.length ? { ...weights, intents: TOLD } : weights,
    brevity: title ? 1 : (USUAL_LENGTH / Math.max(1, text.length)) ** BREVITY,
  }
}

function matcher(weighed: readonly Weighed[], byWords: TfIdf, byNotions: TfIdf, byReplies: TfIdf): Matcher {
  return {
    match(about) {
      const alike = byWords.score(about.words)
      const meant = byNotions.score(about.notions)
      const told = byReplies.score(about.replies)
      const asked = shares(about.intents)
      const intents: (IntentId | undefined)[] = []
      const scores = new Float64Array(weighed.length)
      weighed.forEach(({ answers, weights, brevity }, at) => {
        let shared = 0
        let best = 0
        let intent: IntentId | undefined
        for (const [answer, share] of answers) {
          const both = share * (asked.get(answer) ?? 0)
          shared += both
          if (both > best) {
            best = both
            intent = answer
          }
        }
        intents.push(intent)
        const meaning =
          weights.notions * (meant[at] ?? 0) + weights.replies * (told[at] ?? 0) + weights.intents * shared
        scores[at] = ((alike[at] ?? 0) + meaning) * brevity
      })
      return { scores, intents }
    },
    familiar: about => Math.max(0, ...byWords.score(grams(about.now))) * byWords.known(grams(about.now)),
    main: phrase => [...(weighed[phrase]?.answers ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0],
  }
}

/** A phrase with its variables by name: what `{快递单号}` will say is a courier's number, whatever its value. */
const named = (text: string) =>
  text.replace(
    /\{\s*(?:光标|cursor|(?:选[:：])?([^{}|｜\n]{1,40}))[^{}\n]{0,160}\}/gi,
    (_, name) => ` ${name ?? ''} `,
  )

/** Scores as shares that add up to 1; squared, so that the plain one stands out. */
function shares(scores: readonly IntentScore[]): Map<IntentId, number> {
  const total = scores.reduce((sum, { score }) => sum + score * score, 0)
  return new Map(scores.map(({ intent, score }) => [intent, (score * score) / total]))
}

function answered(title: Map<IntentId, number>, text: Map<IntentId, number>): Weighed['answers'] {
  const share = title.size === 0 ? 0 : text.size === 0 ? 1 : TITLE_INTENT
  const all: Map<IntentId, number> = new Map()
  for (const [intent, part] of title) all.set(intent, part * share)
  for (const [intent, part] of text) all.set(intent, (all.get(intent) ?? 0) + part * (1 - share))
  return [...all]
}

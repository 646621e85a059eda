import { add, type Bag, blend, grams, plain } from './features'
import type { IntentReader, IntentScore } from './intents'
import { createLikeness } from './likeness'
import type { Gist } from './moment'
import type { IntentId, Phrase } from './phrase'

/** What each kind of evidence may add: cosines and shares, 0–1 each. */
const WORDS = 1
const NOTIONS = 1
const INTENTS = 0.5
/** A title says what a phrase is for, its text also what else it mentions. Without one, meaning counts this much. */
const TITLE = 2
const TITLE_INTENT = 0.6
const UNTITLED = 0.4
/** A single character says less than a pair, and one that stands in any sentence next to nothing. */
const SINGLE = 0.7
const FILLER = 0.2
const FILLERS = /[的了吗呢啊吧哦是我你您这那个就也都有在不没能要给]/
const heft = (gram: string) => (gram.length > 1 ? 1 : FILLERS.test(gram) ? FILLER : SINGLE)

/** How well each phrase fits, in the order of the phrases. */
export interface Matches {
  readonly scores: Float64Array
  /** The intent of the buyer's that the phrase answers best. */
  readonly intents: readonly (IntentId | undefined)[]
}

export interface Matcher {
  match(about: Gist): Matches
  /** How far (0–1) the words alone point at a phrase. */
  familiar(about: Gist): number
  /** What a phrase is mostly for. */
  main(phrase: number): IntentId | undefined
}

/** Phrases prepared for comparison with what buyers write; nothing in it changes with use. */
export function createMatcher(phrases: readonly Phrase[], reader: IntentReader): Matcher {
  const words: Bag[] = []
  const notions: Bag[] = []
  const answers: Map<IntentId, number>[] = []
  for (const phrase of phrases) {
    const title = plain(phrase.title)
    const text = plain(phrase.text)
    const bag = grams(text)
    blend(bag, grams(title), TITLE)
    words.push(bag)
    const titled = reader.notions(title)
    const told = reader.notions(text)
    const named: Bag = new Map([...told].map(notion => [notion, 1]))
    for (const notion of titled) add(named, notion, TITLE)
    notions.push(named)
    answers.push(answered(phrase, shares(reader.judge(titled)), shares(reader.judge(told))))
  }
  const byWords = createLikeness(words, heft)
  const byNotions = createLikeness(notions, () => 1)

  return {
    match(about) {
      const alike = byWords.score(about.words)
      const meant = byNotions.score(about.notions)
      const asked = shares(about.intents)
      const intents: (IntentId | undefined)[] = []
      const scores = alike.map((words, at) => {
        let shared = 0
        let best = 0
        let intent: IntentId | undefined
        for (const [answer, share] of answers[at] ?? []) {
          const both = share * (asked.get(answer) ?? 0)
          shared += both
          if (both > best) {
            best = both
            intent = answer
          }
        }
        intents.push(intent)
        const sure = phrases[at]?.title ? 1 : UNTITLED
        return WORDS * words + sure * (NOTIONS * (meant[at] ?? 0) + INTENTS * shared)
      })
      return { scores, intents }
    },
    familiar: about => Math.max(0, ...byWords.score(grams(about.now))) * byWords.known(grams(about.now)),
    main: phrase => [...(answers[phrase] ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0],
  }
}

/** Scores as shares that add up to 1; squared, so that the plain one stands out. */
function shares(scores: readonly IntentScore[]): Map<IntentId, number> {
  const total = scores.reduce((sum, { score }) => sum + score * score, 0)
  return new Map(scores.map(({ intent, score }) => [intent, (score * score) / total]))
}

function answered(phrase: Phrase, title: Map<IntentId, number>, text: Map<IntentId, number>) {
  if (phrase.intents?.length) return new Map(phrase.intents.map(intent => [intent, 1]))
  const share = title.size === 0 ? 0 : text.size === 0 ? 1 : TITLE_INTENT
  const all: Map<IntentId, number> = new Map()
  for (const [intent, part] of title) all.set(intent, part * share)
  for (const [intent, part] of text) all.set(intent, (all.get(intent) ?? 0) + part * (1 - share))
  return all
}

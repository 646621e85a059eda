import type { SuggestContext } from './context'
import { type ContextFeatures, contextFeatures } from './context-features'
import type { PhraseMatches } from './match'
import type { Prepared } from './prepare'
import { QUIET } from './quiet'

/** Unanswered lines that are looked at one by one. */
const LINES = 3
/** Chance of one intent, from which on a line asks a thing of its own. */
const PLAIN = 0.75
/** Log odds lost by what answers an earlier question: the newest comes first. */
const EARLIER = 0.5

/** What fits the lines together, or an earlier one of them that plainly asks another thing: 怎么退货, then 多久到账, wants both answers. */
export function withEarlierQuestions(
  match: PhraseMatches,
  context: SuggestContext,
  about: ContextFeatures,
  { reader, matcher }: Pick<Prepared, 'reader' | 'matcher'>,
): PhraseMatches {
  const open = context.turns.slice(context.turns.findLastIndex(({ side }) => side === 'agent') + 1)
  const earlier = open.slice(-LINES, -1).flatMap(turn => {
    const alone = contextFeatures({ ...context, turns: [turn] }, reader)
    const [first] = alone.intents
    const asks =
      first && first.score >= PLAIN && !QUIET.includes(first.intent) && first.intent !== about.newest
    return asks ? [matcher.match(alone)] : []
  })
  return earlier.reduce(better, match)
}

/** Phrase by phrase, whichever it fits better; nothing stands before what fits the newest line best. */
function better(newest: PhraseMatches, earlier: PhraseMatches): PhraseMatches {
  const most = newest.odds.reduce((best, odds) => Math.max(best, odds), Number.NEGATIVE_INFINITY) - EARLIER
  const old = earlier.odds.map(odds => Math.min(odds - EARLIER, most))
  const wins = newest.odds.map((odds, at) => Number((old[at] ?? 0) > odds))
  const pick = (mine: Float64Array, theirs: Float64Array) =>
    mine.map((value, at) => (wins[at] ? (theirs[at] ?? 0) : value))
  return {
    odds: newest.odds.map((odds, at) => Math.max(odds, old[at] ?? 0)),
    intents: newest.intents.map((intent, at) => (wins[at] ? earlier.intents[at] : intent)),
    topics: pick(newest.topics, earlier.topics),
    support: pick(newest.support, earlier.support),
    repeated: newest.repeated,
  }
}

import { foreignAmong } from '../library/letters'
import type { Phrase, PhraseId } from '../library/phrase'
import { alertFor } from './alert-topics'
import { unansweredLines } from './answered'
import { callsForRows } from './calls-for-rows'
import type { SuggestContext } from './context'
import { contextFeatures } from './context-features'
import { withEarlierQuestions } from './earlier-questions'
import { createHabits } from './habits'
import { EMPTY, type Learned, type PickLesson, taught } from './learned'
import { mayBeSaid, writtenForState } from './may-be-said'
import { pickFeatures, searchFeatures } from './pick-features'
import type { Prepared } from './prepare'
import { quietShare } from './quiet'
import { type Reason, reasonOf } from './reason'
import { standIns } from './stand-ins'
import { isFor } from './told'
import { type Amount, chooseRows, isWorthARow, type RowCandidate } from './worth-a-row'

export type { Amount, Learned, Reason, SuggestContext }

export interface Suggestion {
  readonly phrase: PhraseId
  /** 0–1: in so many of a hundred cases like it the phrase answers the line. */
  readonly chance: number
  readonly reason: Reason
}

export interface Ranked {
  readonly phrase: PhraseId
  /** Log odds that it answers the line. */
  readonly odds: number
}

export interface Suggester {
  /** Every phrase that may be said now, likeliest first, whether or not it is worth a line. */
  rank(context: SuggestContext): Ranked[]
  /** Likeliest first, `limit` at most; an empty list is an honest "nothing fits". */
  suggest(context: SuggestContext, limit: number, amount?: Amount): Suggestion[]
  /**
   * @param searched what the agent looked for to find it, where the suggestions did not do
   * @param passed phrases that were shown before it and not taken
   * @returns what was learned, to be counted elsewhere as well
   */
  learn(
    context: SuggestContext,
    phrase: PhraseId,
    searched?: string,
    passed?: readonly PhraseId[],
  ): PickLesson
  export(): Learned
}

/** Log odds added where the phrase was written for the order's state. */
const STATE = 0.4
/** Log odds lost where a phrase claims what no page says, until the agent has used it for this. */
const CLAIM = 0.8
/** The same of a phrase that came with its intents set: a pack's, which was not written of this shop. */
const PACK_CLAIM = 3
/** The same of a phrase that answers nothing or was written for an alert's step, while no alert asks for it. */
const OWN_ACCORD = 6
/** The same of a phrase that says what the agent has just said. */
const REPEATED = 4
/** Least chance of a phrase for an open alert's step. */
const ALERT = 0.5
/**
 * Chance that a line asks what a phrase with intents of its own answers, from which on it gets a row: a pack was not written of this shop.
 */
const SURE = 0.2
/** Intents that a phrase answers only where that is what it is for: yes, thanks and hello need no reply otherwise. */
const POLITE: readonly string[] = ['greet', 'thanks']

/**
 * @param device under which new picks are counted
 * @example
 * const suggester = createSuggester(prepare(phrases), learned, 'till-2')
 * suggester.suggest({ turns: [{ side: 'buyer', text: '什么时候发货' }], state: 'paid', alerts: [] }, 3)
 */
export function createSuggester(
  { phrases, reader, matcher }: Prepared,
  learned: Learned = EMPTY,
  device = 'here',
): Suggester {
  const habits = createHabits(
    phrases.map(({ id }) => id),
    learned,
  )
  const isForeign = foreignAmong(phrases)
  const doubt = ({ intents, topic }: Phrase, at: number) => {
    if (intents?.length === 0 || (topic && !intents)) return OWN_ACCORD
    if (!matcher.claims(at)) return 0
    return intents ? PACK_CLAIM : CLAIM
  }
  let kept = learned

  const take = (phrase: PhraseId, after: Learned) => {
    const countsIn = ({ counts }: Learned) => counts[device]?.[phrase] ?? {}
    habits.change(phrase, countsIn(kept), countsIn(after))
    kept = after
  }

  const judge = (context: SuggestContext) => {
    const about = contextFeatures(context, reader)
    const { odds, ...match } = withEarlierQuestions(matcher.match(about), context, about, { reader, matcher })
    const habit = habits.score(pickFeatures(about, context, reader))
    return {
      about,
      ...match,
      habit,
      odds: odds.map((cold, at) => {
        const phrase = phrases[at]
        return cold + (habit.odds[at] ?? 0) + (phrase && writtenForState(phrase, context) ? STATE : 0)
      }),
    }
  }

  return {
    rank(context) {
      const { odds } = judge(context)
      return phrases
        .flatMap((phrase, at): Ranked[] =>
          mayBeSaid(phrase, context) ? [{ phrase: phrase.id, odds: odds[at] ?? 0 }] : [],
        )
        .sort((a, b) => b.odds - a.odds)
    },
    suggest(context, limit, amount = 'usual') {
      const { about, odds, intents, topics, support, repeated, habit } = judge(context)
      const open = unansweredLines(context.turns)
      const calls = open
        ? callsForRows(about, Math.max(...odds), matcher.familiar(about), reader, amount)
        : undefined
      const bare = about.found.has('bare')
      const isQuiet = quietShare(about.intents) > 0.5
      const { share, standsIn } = standIns(phrases, odds, context)
      const found = phrases.flatMap((phrase, at): (Suggestion & RowCandidate)[] => {
        const intent = intents[at]
        const main = matcher.main(at)
        const polite = main !== undefined && POLITE.includes(main)
        const habitual = (habit.odds[at] ?? 0) > HABITUAL
        const pack = phrase.intents !== undefined && !habitual
        const sure = !pack || (support[at] ?? 0) >= SURE * share(phrase)
        const politely =
          polite && intent === main && about.newest === main && about.intents[0]?.intent === main
        const tells = calls?.kind === 'tells' && isFor(matcher, at, calls.topic)
        const answers =
          sure && (bare ? open && politely : tells || (calls?.kind === 'asks' && (!polite || politely)))
        const lost = REPEATED * (repeated[at] ?? 0) + (habitual ? 0 : doubt(phrase, at))
        const fit = answers ? chanceOf((odds[at] ?? 0) - lost) : 0
        const alert = alertFor(phrase, context)
        const chance = alert ? Math.max(ALERT, fit) : fit
        const strict = pack || polite || tells || (isQuiet && !alert)
        if (!standsIn(phrase, fit) && !isWorthARow({ chance, pack: strict }, amount)) return []
        if (isForeign(at, context.letters) || !mayBeSaid(phrase, context)) return []
        const picks = habit.picks[at] ?? 0
        const reason = reasonOf({
          alert: fit <= ALERT ? alert : undefined,
          picks: habitual || ((habit.odds[at] ?? 0) > 0 && picks >= HABIT) ? picks : 0,
          intent,
          state: writtenForState(phrase, context),
        })
        return [
          {
            phrase: phrase.id,
            chance,
            reason,
            text: phrase.text,
            topic: habitual ? 1 : (topics[at] ?? 0),
            alert: reason.kind === 'alert',
            pack: strict,
          },
        ]
      })
      const rows = chooseRows(found, limit, amount)
      return rows.map(({ phrase, chance, reason }) => ({ phrase, chance, reason }))
    },
    learn(context, phrase, searched = '', passed = []) {
      const { features, topic } = pickFeatures(contextFeatures(context, reader), context, reader)
      const all = new Map([...searchFeatures(searched), ...features])
      const lesson: PickLesson = {
        phrase,
        features: [...all.keys()],
        topic,
        passed: passed.filter(other => other !== phrase),
      }
      for (const about of [phrase, ...lesson.passed]) take(about, taught(kept, device, lesson, about))
      return lesson
    },
    export: () => kept,
  }
}

/** Log odds that habit must add before it is called the reason, or so many answers to lines that asked the same. */
const HABITUAL = 0.7
const HABIT = 3

const chanceOf = (odds: number) => 1 / (1 + Math.exp(-odds))

import type { AlertId, PhraseTopic } from '@/lib/alerts/alert'
import type { OrderState } from '@/lib/trade/order'
import type { IntentId, Phrase, PhraseId } from '../library/phrase'
import { type ContextFeatures, contextFeatures } from './context-features'
import { EMPTY, pickFeatures, record, searchFeatures } from './learned'
import { createNaiveBayes } from './naive-bayes'
import type { Prepared } from './prepare'

/** What suggestions go by: the end of the chat and the order it is about. */
export interface SuggestContext {
  /** The last turns, oldest first; only buyer and agent sides, robots and system left out. */
  readonly turns: readonly {
    readonly side: 'buyer' | 'agent'
    readonly text: string
  }[]
  /** State of the order on screen; absent without one. */
  readonly state?: OrderState
  readonly refunding?: boolean
  readonly alerts: readonly AlertId[]
}

/** Why a phrase fits, as a small word beside it. */
export type Reason =
  | { readonly kind: 'intent'; readonly intent: IntentId }
  | { readonly kind: 'alert'; readonly alert: AlertId }
  /** The agent picked it in moments like this one. */
  | { readonly kind: 'habit' }
  | { readonly kind: 'text' }
  | { readonly kind: 'state'; readonly state: OrderState | 'refunding' }

export interface Suggestion {
  readonly phrase: PhraseId
  /** 0–1; comparable within one call only. */
  readonly score: number
  readonly reason: Reason
}

/** Counts learned from the agent's picks; per device, merged by maximum. Plain JSON. See learned.ts. */
export interface Learned {
  /** Device → phrase → feature → in how many picks. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>
}

export interface Ranked {
  readonly phrase: PhraseId
  readonly score: number
}

export interface Suggester {
  /** Every phrase that may be said now, likeliest first, whether or not it is worth a line. Scores compare within one call. */
  rank(moment: SuggestContext): Ranked[]
  /** Three to five at most; an empty list is an honest "nothing fits". */
  suggest(moment: SuggestContext, limit: number): Suggestion[]
  /** @param searched what the agent looked for to find it, where the suggestions did not do */
  learn(moment: SuggestContext, phrase: PhraseId, searched?: string): void
  export(): Learned
}

/** Added where the phrase was written for the order's state, and for an open alert. */
const STATE = 0.1
const ALERT = 0.3
/** Below this share of the best, a phrase is not worth a line. */
const KEEP = 0.3
/** An intent that scores less is a guess: with nothing else to go by, better to offer nothing. */
const PLAIN = 1.4
/** How far the words must point at a phrase of the library where no intent is plain. */
const FAMILIAR = 0.2
/** Intents that a phrase answers only where that is what it is for: yes, thanks and hello need no reply otherwise. */
const POLITE: readonly string[] = ['greet', 'thanks']

/** What an alert's phrase is for. A buyer who waits needs an answer, not another phrase. */
const TOPICS: Readonly<Partial<Record<AlertId, PhraseTopic>>> = {
  'address-to-confirm': 'confirm-address',
  'address-change-asked': 'ask-new-address',
  'unpaid-before-cutoff': 'nudge',
  'cash-on-delivery': 'cash-on-delivery',
  'duplicate-order': 'duplicate-order',
  'dispatch-deadline': 'dispatch-delay',
  'no-trace': 'no-trace',
  'refund-waiting': 'refund',
}

/**
 * @param device under which new picks are counted
 * @example
 * const suggester = createSuggester(prepare(phrases), learned, 'till-2')
 * suggester.suggest({ turns: [{ side: 'buyer', text: '什么时候发货' }], state: 'paid', alerts: [] }, 5)
 */
export function createSuggester(
  { phrases, reader, matcher }: Prepared,
  learned: Learned = EMPTY,
  device = 'here',
): Suggester {
  const places = new Map(phrases.map(({ id }, at) => [id, at]))
  const habit = createNaiveBayes([...places.keys()], learned)
  let kept = learned

  const speaks = (about: ContextFeatures) =>
    about.intents.some(({ intent, score }) => score >= PLAIN && !POLITE.includes(intent)) ||
    matcher.familiar(about) >= FAMILIAR

  return {
    rank(moment) {
      const about = contextFeatures(moment, reader)
      const { scores } = matcher.match(about)
      const habits = habit.score(pickFeatures(about, moment))
      return phrases
        .flatMap((phrase, at): Ranked[] => {
          const score = (scores[at] ?? 0) + (habits[at] ?? 0) + (stateOf(phrase, moment) ? STATE : 0)
          return suits(phrase, moment) ? [{ phrase: phrase.id, score }] : []
        })
        .sort((a, b) => b.score - a.score)
    },
    suggest(moment, limit) {
      const about = contextFeatures(moment, reader)
      const bare = about.found.has('bare')
      const content = !bare && speaks(about)
      const topics = moment.alerts.map(alert => [alert, TOPICS[alert]] as const)
      const { scores, intents } = matcher.match(about)
      const habits = content ? habit.score(pickFeatures(about, moment)) : new Float64Array(phrases.length)

      const found = phrases.flatMap((phrase, at): Suggestion[] => {
        if (!suits(phrase, moment)) return []
        const alert = phrase.topic && topics.find(([, topic]) => topic === phrase.topic)?.[0]
        const intent = intents[at]
        const answers =
          content || (bare && intent !== undefined && POLITE.includes(intent) && matcher.main(at) === intent)
        const fit = answers ? (scores[at] ?? 0) : 0
        const habitual = habits[at] ?? 0
        if (fit + habitual === 0 && !alert) return []
        const stated = stateOf(phrase, moment)
        const reason: Reason =
          habitual > fit
            ? { kind: 'habit' }
            : alert && fit < ALERT
              ? { kind: 'alert', alert }
              : intent
                ? { kind: 'intent', intent }
                : stated
                  ? { kind: 'state', state: stated }
                  : { kind: 'text' }
        const score = fit + habitual + (alert ? ALERT : 0) + (stated ? STATE : 0)
        return [{ phrase: phrase.id, score, reason }]
      })
      found.sort((a, b) => b.score - a.score)
      const floor = KEEP * (found[0]?.score ?? 0)
      return found
        .slice(0, limit)
        .filter(({ score, reason }) => score >= floor || reason.kind === 'alert')
        .map(({ score, ...rest }) => ({ ...rest, score: score / (1 + score) }))
    },
    learn(moment, phrase, searched = '') {
      const features = new Map([
        ...searchFeatures(searched),
        ...pickFeatures(contextFeatures(moment, reader), moment),
      ])
      kept = record(kept, device, phrase, features.keys())
      const at = places.get(phrase)
      if (at !== undefined) habit.learn(features, at)
    },
    export: () => kept,
  }
}

const statesOf = (moment: SuggestContext): (OrderState | 'refunding')[] => [
  ...(moment.state ? [moment.state] : []),
  ...(moment.refunding ? (['refunding'] as const) : []),
]

/** The state of the order's that the phrase was written for. */
const stateOf = (phrase: Phrase, moment: SuggestContext) =>
  statesOf(moment).find(state => phrase.states?.includes(state))

/** Whether the phrase may be said in the order's state; with no order on screen, any may. */
function suits(phrase: Phrase, moment: SuggestContext): boolean {
  const states = statesOf(moment)
  return !phrase.states?.length || !states.length || states.some(state => phrase.states?.includes(state))
}

import type { OrderState } from '@/lib/trade/order'
import type { Phrase } from '../library/phrase'
import { validityOf } from '../library/validity'
import { fill } from '../text/fill'
import { variesByState, vary } from '../text/vary'
import type { SuggestContext } from './context'
import { addressGiven, addressStays } from './gives-address'
import { repeats } from './repeats'
import { explainsRefusalTooLate } from './sent-back'

/** Agent's turns among which a phrase counts as just sent. */
const RECENT = 6

/** Asks for what a buyer who sent a picture has just given. */
const ASKS_PICTURE = /拍(?:下|一下|几张|张|个|成)|(?:照片|截图|视频).{0,12}(?:发|传|给)我?/

/**
 * Whether the phrase may be offered: written for the order's state (with no order on screen, any), valid today, every variable it needs has
 * a value, the state it varies by is known, no place left for the agent to fill in, nothing the console forbids, nothing asked for that the
 * buyer has just given or said to stay, no word on how to refuse a parcel that already goes back, and not sent a moment ago.
 */
export function mayBeSaid(phrase: Phrase, context: SuggestContext): boolean {
  const states = statesOf(context)
  if (phrase.states?.length && states.length && !states.some(state => phrase.states?.includes(state)))
    return false
  if (validityOf(phrase, context.today) !== 'valid') return false
  if (phrase.topic && context.forbidden?.includes(phrase.topic)) return false
  if (phrase.topic === 'ask-new-address' && (addressGiven(context) || addressStays(context))) return false
  if (states.length === 0 && variesByState(phrase.text)) return false
  const said = phrase.text.includes('{') ? vary(phrase.text, context) : phrase.text
  if (explainsRefusalTooLate(said, context)) return false
  if (context.pictured && ASKS_PICTURE.test(said)) return false
  if (leavesHole(said, context.known)) return false
  return !context.turns
    .slice(-RECENT)
    .some(({ side, text }) => side === 'agent' && (text === said || repeats(said, text)))
}

/** The state of the order's that the phrase was written for. */
export const writtenForState = (phrase: Phrase, context: SuggestContext) =>
  statesOf(context).find(state => phrase.states?.includes(state))

function statesOf(context: SuggestContext): (OrderState | 'refunding')[] {
  return [...(context.state ? [context.state] : []), ...(context.refunding ? (['refunding'] as const) : [])]
}

/** Whether a value the phrase needs is missing: another that answers the same may stand in for it. */
export const lacksValue = (phrase: Phrase, context: SuggestContext): boolean =>
  leavesHole(vary(phrase.text, context), context.known)

function leavesHole(text: string, known: readonly string[] | undefined): boolean {
  if (!text.includes('{')) return false
  const { stops, missing } = fill(text, known ? Object.fromEntries(known.map(name => [name, '#'])) : {})
  return stops.length > 0 || (known !== undefined && missing.length > 0)
}

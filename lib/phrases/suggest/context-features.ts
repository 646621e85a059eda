import type { IntentId } from '../library/phrase'
import type { SuggestContext } from './context'
import { type Bag, blend, grams, normalised } from './features'
import type { IntentScore } from './intents'
import { QUIET } from './quiet'
import type { Chances, TopicReader } from './topics'
import { unnamed } from './unnamed'

/** Lines read together as what the buyer says now. */
const LINES = 3
/** Turns before them that still count; the nearest half as much as now, each further one less. */
const EARLIER = 8
const EARLIER_WEIGHT = 0.5
const FADING = 0.85
/** What earlier turns were about is held less against a phrase than the words they used. */
const EARLIER_NOTION = 0.7

/** A notion that a reply would name, beside those the buyer named. */
const REPLY = 0.6
/** What the newest line says by itself, beside what the lines say together; … */
const NEWEST = 0.5
/** … and where by itself it asks one thing with this chance at least. */
const NEWEST_PLAIN = 0.8
const PLAIN = 0.6

/** What a context comes down to, for comparing with phrases and earlier picks. */
export interface ContextFeatures {
  /** The buyer's last lines, plain. */
  readonly now: string
  /** Notions of those lines alone. */
  readonly found: ReadonlySet<string>
  readonly words: Bag
  /** Notions of the whole context, and those a reply would name. */
  readonly notions: Bag
  /** Notions a reply to those lines would name, and how many of theirs call for each. */
  readonly replies: Bag
  /** What the last lines ask, the order's state taken into account. */
  readonly asked: Chances
  /** The same, with what was talked about before where the last lines say little by themselves. */
  readonly subject: Chances
  /** What they ask by intent, likeliest first. */
  readonly intents: readonly IntentScore[]
  /** The likeliest intent of the newest line alone. */
  readonly newest: IntentId | undefined
  /** What the agent wrote just before those lines answers; absent where that was nothing. */
  readonly answered: Chances | undefined
}

/** What suggestions go by in the buyer's last unanswered lines, read together; products that are named in them count little. */
export function contextFeatures(context: SuggestContext, reader: TopicReader): ContextFeatures {
  const [start, end] = lastLines(context.turns, reader)
  const isMeaning = (word: string) => reader.notions(word).size > 0
  const said = context.turns
    .slice(start, end)
    .map(turn => unnamed(normalised(turn.text), context.goods ?? [], isMeaning))
  const now = said.join(' ')
  const found = reader.notions(now)
  const words = grams(now)
  const replies = reader.replies(found)
  const notions: Bag = new Map([...replies.keys()].map(notion => [notion, REPLY]))
  for (const notion of found) notions.set(notion, 1)
  let weight = EARLIER_WEIGHT
  for (const turn of context.turns.slice(Math.max(0, start - EARLIER), start).reverse()) {
    const text = normalised(turn.text)
    blend(words, grams(text), weight)
    for (const notion of reader.notions(text)) {
      notions.set(notion, Math.max(notions.get(notion) ?? 0, weight * EARLIER_NOTION))
    }
    weight *= FADING
  }
  const asked = reader.inState(askedBy(said, now, found, reader), context)
  const intents = reader.intentScores(asked)
  const subject = blended(asked, intents, context.turns.slice(0, start), reader)
  const last = said.at(-1) ?? ''
  const newest = reader.intentScores(reader.asked(last, reader.notions(last)))[0]?.intent
  const answered = answeredBefore(context.turns.slice(0, start), reader)
  return { now, found, words, notions, replies, asked, subject, intents, newest, answered }
}

/** The agent's last turn, where nothing of the buyer's stands between it and the lines. */
function answeredBefore(turns: SuggestContext['turns'], reader: TopicReader): Chances | undefined {
  const last = turns.at(-1)
  if (last?.side !== 'agent') return undefined
  const text = normalised(last.text)
  const chances = new Float32Array(reader.topics.length)
  reader.answered(undefined, { text, notions: reader.notions(text) }, chances)
  return chances
}

/** Turns before the buyer's last lines that may say what these are about, the nearest first in weight. */
const BEFORE = 2
const BEFORE_WEIGHT = 0.5

/** A line such as 发你了 is about whatever was talked about: the less it says by itself, the more earlier turns count. */
function blended(
  asked: Chances,
  intents: readonly IntentScore[],
  earlier: SuggestContext['turns'],
  reader: TopicReader,
): Chances {
  const quiet = intents.reduce((sum, { intent, score }) => (QUIET.includes(intent) ? sum + score : sum), 0)
  let subject = asked
  let weight = BEFORE_WEIGHT * quiet
  for (const { text } of earlier.slice(-BEFORE).reverse()) {
    const plain = normalised(text)
    const before = reader.asked(plain, reader.notions(plain))
    subject = subject.map((chance, topic) => chance + weight * (before[topic] ?? 0))
    weight *= BEFORE_WEIGHT
  }
  return subject
}

/** Lines are read together and the newest by itself: what was written first is often hello, or which article it is about. */
function askedBy(
  said: readonly string[],
  now: string,
  found: ReadonlySet<string>,
  reader: TopicReader,
): Chances {
  const together = reader.asked(now, found)
  const newest = said.at(-1)
  if (said.length < 2 || newest === undefined) return together
  const last = reader.asked(newest, reader.notions(newest))
  const [first] = reader.intentScores(last)
  const isPlain = first !== undefined && first.score >= PLAIN && !QUIET.includes(first.intent)
  const share = isPlain ? NEWEST_PLAIN : NEWEST
  return together.map((chance, topic) => (1 - share) * chance + share * (last[topic] ?? 0))
}

/** Where the buyer's last lines start and end; what the agent wrote after them is passed over. */
function lastLines(turns: SuggestContext['turns'], reader: TopicReader): [number, number] {
  let end = turns.length
  while (turns[end - 1]?.side === 'agent') end--
  let start = end
  while (end - start < LINES && turns[start - 1]?.side === 'buyer') start--
  for (let at = end - 1; at >= start; at--) {
    if (at < end - 1 && isClosing(turns[at]?.text ?? '', reader)) return [at + 1, end]
  }
  return [start, end]
}

/** Says no more than yes or thanks: what stands before it is settled, where something comes after it. */
function isClosing(text: string, reader: TopicReader): boolean {
  const found = reader.notions(normalised(text))
  return (
    found.has('bare') && !found.has('hello') && (found.has('thanks') || found.has('ok') || found.has('yes'))
  )
}

import type { IntentId } from '../library/phrase'
import { addFeature, type Bag, normalised } from './features'
import { INTENT_RULES } from './lexicon/intent-rules'
import { REPLIES } from './lexicon/replies'
import { createWordFinder } from './word-finder'

/** One intent a text speaks for; a score of 3 or more is plain, below 1.5 a guess. */
export interface IntentScore {
  readonly intent: IntentId
  readonly score: number
}

export interface IntentReader {
  /** Notions of the trade a plain text names. */
  notions(text: string): Set<string>
  /** Notions that replies to these tend to name, and how many of these call for each. */
  replies(notions: ReadonlySet<string>): Bag
  /** Intents the notions speak for, likeliest first. */
  judge(notions: ReadonlySet<string>): IntentScore[]
  read(text: string): IntentScore[]
}

interface Rule {
  readonly intent: IntentId
  readonly weight: number
  readonly with: readonly string[]
  readonly without: readonly string[]
}

/** Notions of a line that says no more than hello, thanks, yes or no; and what else may stand in it. */
const POLITE = new Set(['hello', 'thanks', 'ok', 'yes', 'no', 'not', 'may', 'welcome', 'serve'])
const PARTICLES = /[\s\p{P}啊呀哦哈了的咯啦哒滴嘻呵我你您先就那这们]+/gu

/** What a second rule of the same intent adds, beside the weightiest. */
const FURTHER = 0.2

export function createIntentReader(): IntentReader {
  const finder = createWordFinder()
  const rules = readRules()
  const expected = new Map(lines(REPLIES).map(([notion = '', ...rest]) => [notion, rest]))

  const notions = (text: string) => {
    const found = finder.find(text)
    if (isPolite(found) && !finder.rest(text).replace(PARTICLES, '')) found.add('bare')
    return found
  }
  /** Of the intents met, in this order: the weightiest rule, and all together. Emptied for each text. */
  const met: IntentId[] = []
  const tops: number[] = []
  const sums: number[] = []
  const judge = (found: ReadonlySet<string>) => {
    met.length = 0
    for (const notion of found) {
      const own = rules.get(notion)
      if (!own) continue
      for (const rule of own) {
        if (!holds(rule, found)) continue
        const known = met.indexOf(rule.intent)
        const place = known < 0 ? met.push(rule.intent) - 1 : known
        tops[place] = known < 0 ? rule.weight : Math.max(tops[place] ?? 0, rule.weight)
        sums[place] = known < 0 ? rule.weight : (sums[place] ?? 0) + rule.weight
      }
    }
    const scores: IntentScore[] = []
    for (let place = 0; place < met.length; place++) {
      const intent = met[place]
      const top = tops[place] ?? 0
      if (intent) scores.push({ intent, score: top + FURTHER * ((sums[place] ?? 0) - top) })
    }
    return scores.length > 1 ? scores.sort((a, b) => b.score - a.score) : scores
  }
  return {
    notions,
    replies(found) {
      const called: Bag = new Map()
      for (const notion of found) for (const reply of expected.get(notion) ?? []) addFeature(called, reply, 1)
      return called
    },
    judge,
    read: text => judge(notions(normalised(text))),
  }
}

function isPolite(found: ReadonlySet<string>): boolean {
  for (const notion of found) if (!POLITE.has(notion)) return false
  return found.size > 0
}

function holds(rule: Rule, found: ReadonlySet<string>): boolean {
  for (const other of rule.with) if (!found.has(other)) return false
  for (const other of rule.without) if (found.has(other)) return false
  return true
}

const lines = (table: string) =>
  table
    .trim()
    .split('\n')
    .map(line => line.split(' '))

/** Rules by the first notion each needs. */
function readRules(): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>()
  for (const [intent = '', ...parts] of lines(INTENT_RULES)) {
    for (let at = 0; at + 1 < parts.length; at += 2) {
      const [needed = '', ...without] = (parts[at + 1] ?? '').split('-')
      const [first = '', ...rest] = needed.split('+')
      const rule = { intent: intent as IntentId, weight: Number(parts[at]), with: rest, without }
      rules.set(first, [...(rules.get(first) ?? []), rule])
    }
  }
  return rules
}

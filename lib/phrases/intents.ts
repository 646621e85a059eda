import { plain } from './features'
import { REPLIES } from './lexicon/replies'
import { RULES } from './lexicon/rules'
import { WORDS } from './lexicon/words'
import type { IntentId } from './phrase'

/** One intent a text speaks for; a score of 3 or more is plain, below 1.5 a guess. */
export interface IntentScore {
  readonly intent: IntentId
  readonly score: number
}

export interface IntentReader {
  /** Notions of the trade a plain text names. */
  notions(text: string): Set<string>
  /** Notions that replies to these tend to name. */
  replies(notions: ReadonlySet<string>): Set<string>
  /** Intents the notions speak for, likeliest first. */
  judge(notions: ReadonlySet<string>): IntentScore[]
  read(text: string): IntentScore[]
}

interface Rule {
  readonly weight: number
  readonly all: readonly string[]
  readonly none: readonly string[]
}

const POLITE = new Set(['hello', 'thanks', 'ok', 'yes', 'no', 'not', 'may', 'welcome', 'serve'])
/** What may stand in a line that says no more than hello, thanks or yes. */
const PARTICLES = /[\s\p{P}啊呀哦哈了的咯啦哒滴嘻呵我你您先就那这们]+/gu

/** What a second rule of the same intent adds, beside the weightiest. */
const FURTHER = 0.2

export function createIntentReader(): IntentReader {
  const words = new Map<string, string[]>()
  let longest = 1
  for (const line of WORDS.trim().split('\n')) {
    const [notion = '', ...variants] = line.split(' ')
    for (const variant of variants) {
      const word = plain(variant)
      const known = words.get(word)
      if (known) known.push(notion)
      else words.set(word, [notion])
      longest = Math.max(longest, word.length)
    }
  }
  const intents = RULES.trim()
    .split('\n')
    .map(line => {
      const [intent = '', ...rest] = line.split(' ')
      const rules: Rule[] = []
      for (let at = 0; at + 1 < rest.length; at += 2) {
        const [all = '', ...none] = (rest[at + 1] ?? '').split('-')
        rules.push({ weight: Number(rest[at]), all: all.split('+'), none })
      }
      return { intent: intent as IntentId, rules }
    })

  const notions = (text: string): Set<string> => {
    const found = new Set<string>()
    let end = 0
    let rest = ''
    for (let at = 0; at < text.length; at++) {
      for (let length = Math.min(longest, text.length - at); length > 0; length--) {
        const hit = words.get(text.slice(at, at + length))
        if (!hit) continue
        if (at + length > end) {
          for (const notion of hit) found.add(notion)
          end = at + length
        }
        break
      }
      if (at >= end) rest += text[at]
    }
    if (found.size > 0 && [...found].every(notion => POLITE.has(notion)) && !rest.replace(PARTICLES, ''))
      found.add('bare')
    return found
  }

  const judge = (found: ReadonlySet<string>): IntentScore[] =>
    intents
      .map(({ intent, rules }) => {
        let best = 0
        let sum = 0
        for (const { weight, all, none } of rules) {
          if (!all.every(notion => found.has(notion)) || none.some(notion => found.has(notion))) continue
          sum += weight
          best = Math.max(best, weight)
        }
        return { intent, score: best + FURTHER * (sum - best) }
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)

  const expected = new Map(
    REPLIES.trim()
      .split('\n')
      .map(line => line.split(' '))
      .map(([notion = '', ...rest]) => [notion, rest] as const),
  )
  const replies = (found: ReadonlySet<string>) =>
    new Set([...found].flatMap(notion => expected.get(notion) ?? []))

  return { notions, replies, judge, read: text => judge(notions(plain(text))) }
}

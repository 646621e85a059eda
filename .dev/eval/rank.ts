import { readFileSync } from 'node:fs'
import { createIntentReader } from '../../lib/phrases/intents'
import { createMatcher } from '../../lib/phrases/match'
import { gist } from '../../lib/phrases/moment'
import type { Phrase, PhraseId } from '../../lib/phrases/phrase'
import type { Moment } from '../../lib/phrases/suggest'
import type { Stamp } from '../../lib/trade/record'
import { share } from './table'

interface Row {
  readonly context: readonly string[]
  readonly response: string
  readonly distractors: readonly string[]
}

/** The true response among ten. The library, from which rarity of words is taken, is every candidate of the file. */
export function evalRank(file: string): string[] {
  const rows = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter(line => line.trim())
    .map(line => JSON.parse(line) as Row)
  const texts = [...new Set(rows.flatMap(row => [row.response, ...row.distractors]))]
  const places = new Map(texts.map((text, at) => [text, at]))
  const reader = createIntentReader()
  const matcher = createMatcher(texts.map(untitled), reader)

  const ranks = rows.map(row => {
    const { scores } = matcher.match(gist({ turns: turns(row.context), alerts: [] }, reader))
    const score = (text: string) => scores[places.get(text) ?? -1] ?? 0
    const truth = score(row.response)
    // A tie counts against us: nothing would tell the agent which of the two.
    return 1 + row.distractors.filter(text => score(text) >= truth).length
  })
  const within = (most: number) => share(ranks.filter(rank => rank <= most).length, ranks.length)
  const mrr = share(
    ranks.reduce((sum, rank) => sum + 1 / rank, 0),
    ranks.length,
  )
  return [JSON.stringify({ set: 'rank', n: rows.length, r1: within(1), r3: within(3), mrr })]
}

const untitled = (text: string): Phrase => ({
  id: text as PhraseId,
  title: '',
  text,
  updatedAt: '' as Stamp,
})

/** `A:` agent, `B:` buyer; lines without a mark alternate, the buyer last. */
function turns(context: readonly string[]): Moment['turns'] {
  return context.map((line, at) => {
    const [, mark, text] = /^([AB]): (.*)$/s.exec(line) ?? []
    const buyer = mark ? mark === 'B' : (context.length - at) % 2 === 1
    return { side: buyer ? 'buyer' : 'agent', text: text ?? line }
  })
}

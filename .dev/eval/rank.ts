import { readFileSync } from 'node:fs'
import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { prepare } from '@/lib/phrases/suggest/prepare'
import { createSuggester, type SuggestContext } from '@/lib/phrases/suggest/suggest'
import type { Stamp } from '../../lib/trade/record'
import { share } from './table'

interface Row {
  readonly context: readonly string[]
  readonly response: string
  readonly distractors: readonly string[]
}

/**
 * The true response among ten. The library the suggester is made of, and takes the rarity of words from, is every
 * candidate of the file.
 */
export function evalRank(file: string): string[] {
  const rows = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter(line => line.trim())
    .map(line => JSON.parse(unmasked(line)) as Row)
  const suggester = createSuggester(
    prepare([...new Set(rows.flatMap(row => [row.response, ...row.distractors]))].map(untitled)),
  )

  const ranks = rows.map(row => {
    const ranked = suggester.rank({ turns: turns(row.context), alerts: [] })
    const scores = new Map(ranked.map(({ phrase, odds }) => [String(phrase), odds]))
    const score = (text: string) => scores.get(text) ?? Number.NEGATIVE_INFINITY
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

/** Numbers and dates are masked in these sets; a page shows them, and the suggester looks for them. */
const MASKED: Readonly<Record<string, string>> = {
  数字: '12',
  金额: '12元',
  日期: '12号',
  时间: '12点',
  订单: '订单 120034',
  电话: '12003400',
  链接: '链接',
  站点: '站点',
}
const unmasked = (line: string) =>
  line.replace(/\[(\p{Script=Han}{2})x\]/gu, (mask, what) => MASKED[what] ?? mask)

const untitled = (text: string): Phrase => ({
  id: text as PhraseId,
  title: '',
  text,
  updatedAt: '' as Stamp,
})

/** `A:` agent, `B:` buyer; lines without a mark alternate, the buyer last. */
function turns(context: readonly string[]): SuggestContext['turns'] {
  return context.map((line, at) => {
    const [, mark, text] = /^([AB]): (.*)$/s.exec(line) ?? []
    const buyer = mark ? mark === 'B' : (context.length - at) % 2 === 1
    return { side: buyer ? 'buyer' : 'agent', text: text ?? line }
  })
}

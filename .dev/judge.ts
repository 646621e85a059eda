import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { STARTER } from '@/lib/phrases/starter'
import { prepare } from '@/lib/phrases/suggest/prepare'
import { createSuggester } from '@/lib/phrases/suggest/suggest'
import { practiceMoments } from '../tests/lib/phrases/suggest/practice/moments'

/**
 * What the practice console's buyers are answered with, by how each row was judged; and the rows that nobody has judged yet, to be written
 * into tests/lib/phrases/suggest/practice/judged.tsv with a judgement in place of what the phrase says.
 */
const FILE = join(import.meta.dirname, '../tests/lib/phrases/suggest/practice/judged.tsv')
/** Rows an agent sees at once. */
const ROWS = 3

const judged = new Map(
  readFileSync(FILE, 'utf8')
    .split('\n')
    .filter(row => row !== '' && !row.startsWith('#'))
    .map(row => {
      const at = row.lastIndexOf('\t')
      return [row.slice(0, at), row.slice(at + 1)] as const
    }),
)
const suggester = createSuggester(prepare(STARTER.phrases))
const moments = practiceMoments()
const counts = new Map<string, number>()
for (const { key, context } of moments)
  for (const { phrase } of suggester.suggest(context, ROWS)) {
    const row = `${key}\t${phrase.slice('starter:'.length)}`
    const judgement = judged.get(row)
    if (!judgement) console.log(`${row}\t${STARTER.phrases.find(({ id }) => id === phrase)?.text ?? ''}`)
    const kind = judgement ?? 'unjudged'
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
console.log(JSON.stringify({ set: 'practice', moments: moments.length, ...Object.fromEntries(counts) }))

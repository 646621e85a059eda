import { prepare } from '@/lib/phrases/suggest/prepare'
import { createSuggester } from '@/lib/phrases/suggest/suggest'
import { intentRows } from './intent'
import { buyerSays, library } from './library'
import { share, table } from './table'

/** Turns with these alone need no content phrase. */
const SILENT = ['other', 'ack', 'thanks', 'greet']
/** Rows the sidebar has room for. */
const ROWS = 5

/**
 * What the sidebar would show for each line, with the phrases of a file as the library. A phrase fits when its `intent` is among the
 * line's.
 */
export function evalShown(file: string, phrasesFile: string): string[] {
  const { texts, gold } = intentRows(file)
  const phrases = library(phrasesFile)
  const intents = new Map(phrases.map(({ id }, at) => [id, table(phrasesFile)('intent')[at] ?? '']))
  const suggester = createSuggester(prepare(phrases))
  const rows = texts.map((text, at) => {
    const right = gold[at] ?? []
    const shown = suggester
      .suggest(buyerSays(text), ROWS)
      .map(({ phrase }) => right.includes(intents.get(phrase) ?? ''))
    return { right, shown }
  })
  const known = new Set(intents.values())
  const answerable = rows.filter(({ right }) => right.some(intent => known.has(intent)))
  const quiet = rows.filter(({ right }) => right.every(intent => SILENT.includes(intent)))
  const all = answerable.flatMap(({ shown }) => shown)
  const part = (of: typeof rows, holds: (shown: readonly boolean[]) => boolean) =>
    share(of.filter(({ shown }) => holds(shown)).length, of.length)
  const content = rows.filter(({ right }) => right.some(intent => !SILENT.includes(intent)))
  return [
    JSON.stringify({
      set: 'shown',
      n: answerable.length,
      avg: share(all.length, answerable.length),
      precision: share(all.filter(Boolean).length, all.length),
      first: part(answerable, ([first]) => first === true),
      any3: part(answerable, shown => shown.slice(0, 3).some(Boolean)),
      silent: part(answerable, shown => shown.length === 0),
      noise: part(quiet, shown => shown.length > 0),
    }),
    JSON.stringify({
      set: 'abstain',
      other_or_ack: part(quiet, shown => shown.length === 0),
      content: part(content, shown => shown.length === 0),
    }),
  ]
}

import type { Unopened } from './unopened'

/** Told how many rows were read, of how many at most. */
export type OnRows = (done: number, of: number | undefined) => void

interface Delimited {
  readonly rows: readonly (readonly string[])[]
  /** Rows, from 1, whose quotes do not pair up; they stand empty in `rows`. */
  readonly broken: readonly number[]
}

/** `OnRows` is called after so many rows. */
const TOLD_EVERY = 500

/** A file with more broken rows is no table of phrases, and every one costs a search to its end. */
const MOST_BROKEN = 200

/**
 * Splits CSV, TSV or text with semicolons into rows. A quote that is never closed would swallow the rows behind it: its line is
 * given up, and reading goes on with the next line.
 */
export async function readDelimited(text: string, onRows?: OnRows): Promise<Delimited | Unopened> {
  const { default: Papa } = await import('papaparse')
  const of = onRows && linesIn(text)
  const rows: string[][] = []
  const broken: number[] = []
  let delimiter = delimiterIn(text)
  let from = 0
  while (from < text.length) {
    let end = 0
    let isBroken = false
    Papa.parse<string[]>(text.slice(from), {
      delimiter,
      delimitersToGuess: [...DELIMITERS],
      step: ({ data, errors, meta }, parser) => {
        isBroken = errors.some(({ type }) => type === 'Quotes')
        if (isBroken) return parser.abort()
        delimiter = meta.delimiter
        end = meta.cursor
        rows.push(data)
        if (rows.length % TOLD_EVERY === 0) onRows?.(rows.length, of)
      },
    })
    if (!isBroken) break
    rows.push([])
    broken.push(rows.length)
    if (broken.length > MOST_BROKEN) return { why: 'unbalanced-quotes', row: broken[0] ?? 1 }
    const lineEnd = text.indexOf('\n', from + end)
    from = lineEnd === -1 ? text.length : lineEnd + 1
  }
  return { rows, broken }
}

const DELIMITERS = [',', '\t', ';'] as const

/** What the first line has most of: a quote that is not closed further down must not mislead the guess. Empty where that says nothing. */
function delimiterIn(text: string): string {
  const [first = ''] = text.slice(0, 10_000).split('\n')
  if (first.includes('"')) return ''
  const counts = DELIMITERS.map(delimiter => ({ delimiter, count: first.split(delimiter).length - 1 }))
  const [most, next] = counts.toSorted((a, b) => b.count - a.count)
  return most && most.count > (next?.count ?? 0) ? most.delimiter : ''
}

/** How many rows there can be at most: a cell may hold line breaks. */
function linesIn(text: string): number {
  let count = 1
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
  return count
}

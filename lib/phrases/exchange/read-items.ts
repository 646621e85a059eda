import { type FaultyRow, type ForeignFile, type ForeignPhrase, LONGEST_TEXT } from './formats/format'

/** What one entry of a foreign list gives; a text that is no text makes it faulty. */
export interface Item {
  readonly code?: unknown
  readonly title?: unknown
  readonly text: unknown
  readonly group?: readonly string[]
}

/** The phrases of a list of foreign entries, each read by `take`; `undefined` says an entry is no phrase. */
export function readRecords<T>(
  entries: readonly T[],
  take: (entry: T) => Item | undefined,
): Omit<ForeignFile, 'format'> {
  const phrases: ForeignPhrase[] = []
  const faulty: FaultyRow[] = []
  entries.forEach((entry, i) => {
    const read = readItem(i + 1, take(entry))
    if ('why' in read) faulty.push(read)
    else phrases.push(read)
  })
  return { phrases, faulty }
}

function readItem(row: number, item: Item | undefined): ForeignPhrase | FaultyRow {
  if (!item) return { row, why: 'not-a-phrase' }
  const [code, title, text] = [item.code, item.title, item.text].map(plain)
  if (!text) return { row, why: 'no-text' }
  if (text.length > LONGEST_TEXT) return { row, why: 'too-long' }
  const group = (item.group ?? []).map(name => name.trim()).filter(name => name !== '')
  return { row, text, group, ...(code && { code }), ...(title && { title }) }
}

const plain = (value: unknown) =>
  typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : undefined

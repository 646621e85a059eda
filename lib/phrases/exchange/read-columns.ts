import { cellText } from './cells'
import type { ColumnRole, TableColumns } from './columns'
import {
  type FaultyRow,
  type ForeignFile,
  type ForeignPhrase,
  LONGEST_TEXT,
  type Rows,
} from './formats/format'

export interface ReadOptions {
  /** Rows before the header, which some tools put there. */
  readonly skip?: number
  /** Turns what a text cell holds into plain text. */
  readonly text?: (cell: string) => string
  /** Splits a group cell into its path; one level unless given. */
  readonly path?: (cell: string) => readonly string[]
}

/** The phrases of a table whose columns are known. Rows without anything in them are passed over. */
export function readColumns(
  rows: Rows,
  columns: TableColumns,
  options: ReadOptions = {},
): Omit<ForeignFile, 'format'> {
  const { skip = 0, text: plain = cell => cell, path = cell => [cell] } = options
  const first = skip + (columns.header ? 1 : 0)
  const phrases: ForeignPhrase[] = []
  const faulty: FaultyRow[] = []
  rows.slice(first).forEach((cells, i) => {
    const row = first + i + 1
    const cell = (role: ColumnRole) => {
      const at = columns.at[role]
      return at === undefined ? '' : cellText(cells[at])
    }
    const text = plain(cell('text'))
    const [code, title] = [cell('code'), cell('title')]
    if (text === '') {
      if (cells.some(value => value.trim() !== ''))
        faulty.push({ row, why: 'no-text', ...field(rows, columns, skip) })
      return
    }
    if (text.length > LONGEST_TEXT) {
      faulty.push({ row, why: 'too-long', ...field(rows, columns, skip) })
      return
    }
    const group = [cell('parent'), ...path(cell('group'))]
      .map(name => name.trim())
      .filter(name => name !== '')
    phrases.push({ row, text, group, ...(code && { code }), ...(title && { title }) })
  })
  return { phrases, faulty }
}

/** Names the text column as the file does, for the sentence about a faulty row. */
function field(rows: Rows, { header, at }: TableColumns, skip: number): { field?: string } {
  const name = header && at.text !== undefined ? rows[skip]?.[at.text]?.trim() : undefined
  return name ? { field: name } : {}
}

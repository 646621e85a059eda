import type { Column, MoneyParam, RowsParam, WordsParam } from './param'

type Written = MoneyParam | WordsParam | RowsParam

/** A value as the agent types it: an amount in yuan, a list with 、 between its words, a table with a row on each line. */
export function paramWritten(param: Written, value: unknown): string {
  switch (param.kind) {
    case 'money':
      return String(Number(value) / 100)
    case 'words':
      return (value as readonly string[]).join('、')
    case 'rows': {
      const columns = Object.keys(param.columns)
      return (value as readonly Readonly<Record<string, unknown>>[])
        .map(row =>
          columns
            .map(column => String(row[column] ?? ''))
            .join(',')
            .replace(/,+$/, ''),
        )
        .join('\n')
    }
  }
}

/** The value of a typed text; undefined where it is none, or out of bounds. */
export function readParam(param: Written, text: string): unknown {
  switch (param.kind) {
    case 'money': {
      const fen = Math.round(Number(text.trim()) * 100)
      const isAmount = /^\d+(?:\.\d{1,2})?$/.test(text.trim())
      return isAmount && fen >= param.min && fen <= param.max ? fen : undefined
    }
    case 'words': {
      const words = [...new Set(text.split(/[、,，;；\s]+/))].filter(word => word !== '')
      const fits = words.length <= param.most && words.every(({ length }) => length <= param.longest)
      return fits ? words : undefined
    }
    case 'rows':
      return readRows(param, text)
  }
}

/** Columns are separated by tabs, as a spreadsheet pastes them, or by commas. */
function readRows({ columns, most }: RowsParam, text: string): unknown {
  const named: readonly [string, Column][] = Object.entries(columns)
  const lines = text.split(/\r\n?|\n/).filter(line => line.trim() !== '')
  const rows = lines.map(line => {
    const cells = line.split(line.includes('\t') ? '\t' : /[,，]/).map(cell => cell.trim())
    return cells.length > named.length ? undefined : rowOf(named, cells)
  })
  return lines.length > most || rows.includes(undefined) ? undefined : rows
}

function rowOf(named: readonly [string, Column][], cells: readonly string[]): unknown {
  const row = named.map(([name, column], at) => [name, column, cells[at] ?? ''] as const)
  const right = row.every(([, column, cell]) => (cell === '' && column.optional) || fits(column, cell))
  const filled = row.filter(([, { optional }, cell]) => cell !== '' || !optional)
  return right ? Object.fromEntries(filled.map(([name, , cell]) => [name, cell])) : undefined
}

const fits = (column: Column, cell: string): boolean =>
  column.kind === 'choice'
    ? column.options.some(({ value }) => value === cell)
    : cell.length <= column.longest && !(cell === '' && column.filled)

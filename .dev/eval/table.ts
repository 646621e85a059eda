import { readFileSync } from 'node:fs'

/** Rows of a tab-separated file with a header, by column name. */
export function table(file: string): (column: string) => readonly string[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').split(/\r?\n/)
  const columns = header.split('\t')
  const rows = lines.filter(line => line.trim()).map(line => line.split('\t'))
  return column => {
    const at = columns.indexOf(column)
    if (at < 0) throw new Error(`${file} has no column ${column}`)
    return rows.map(row => row[at] ?? '')
  }
}

export const share = (part: number, whole: number): number =>
  whole ? Math.round((part / whole) * 1000) / 1000 : 0

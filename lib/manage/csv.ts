import { guardCell } from '@/lib/phrases/exchange/cells'
import { dated, saveFile } from './files'

/** Spreadsheet programs take a file for UTF-8 by it. */
const BOM = '\uFEFF'

export type CsvLines = readonly (readonly (string | number)[])[]

/** Saves lines as CSV under this name and today's date; no cell is taken for a formula. */
export async function saveCsv(name: string, lines: CsvLines): Promise<void> {
  const { default: Papa } = await import('papaparse')
  const cells = lines.map(line => line.map(cell => (typeof cell === 'string' ? guardCell(cell) : cell)))
  const csv = BOM + Papa.unparse(cells, { newline: '\r\n' })
  saveFile(document, dated(name, new Date(), 'csv'), new Blob([csv], { type: 'text/csv' }))
}

import { guessColumns } from '../columns'
import { readColumns } from '../read-columns'
import type { Format } from './format'

/** Any table whose captions we know; what remains goes through the column mapper. */
export const table: Format = {
  id: 'table',
  name: { zh: '表格（CSV、TSV、Excel）', en: 'Tables (CSV, TSV, Excel)' },
  recognises: content => content.kind === 'table' && guessColumns(content.rows).header,
  read: content =>
    content.kind === 'table'
      ? readColumns(content.rows, guessColumns(content.rows))
      : { phrases: [], faulty: [] },
}

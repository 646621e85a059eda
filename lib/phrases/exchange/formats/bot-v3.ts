import { guessColumns } from '../columns'
import { readColumns } from '../read-columns'
import type { Format } from './format'

/** Lines before the header: a warning not to touch them, and the account. */
const PREFACE = 2

/** The CSV of the "Bot" reply tools, version 3: its first line asks to be left alone, groups are paths joined by `=>`. */
export const botV3: Format = {
  id: 'bot-v3',
  name: { zh: 'Bot 词条', en: 'Bot entries' },
  recognises: content =>
    content.kind === 'table' && /^最初3行的内容请勿改动\(V3\)/.test(content.rows[0]?.[0]?.trim() ?? ''),
  read: content =>
    content.kind === 'table'
      ? readColumns(content.rows, guessColumns(content.rows.slice(PREFACE)), {
          skip: PREFACE,
          path: cell => cell.split(/[=＝]>/),
        })
      : { phrases: [], faulty: [] },
}

import { caption, guessColumns } from '../columns'
import { htmlText } from '../html-text'
import { readColumns } from '../read-columns'
import type { Format } from './format'

/** Briskine (once Gorgias Templates): CSV with HTML bodies and e-mail columns we have no use for. */
export const briskine: Format = {
  id: 'briskine',
  name: { zh: 'Briskine', en: 'Briskine' },
  recognises: content =>
    content.kind === 'table' &&
    ['title', 'shortcut', 'subject', 'body'].every(name =>
      (content.rows[0] ?? []).map(caption).includes(name),
    ),
  read: content =>
    content.kind === 'table'
      ? readColumns(content.rows, guessColumns(content.rows), {
          text: htmlText,
          path: tags => tags.split(',').slice(0, 1),
        })
      : { phrases: [], faulty: [] },
}

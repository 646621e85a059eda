import { caption, guessColumns } from '../columns'
import { readColumns } from '../read-columns'
import type { Format } from './format'

/** Live Helper Chat canned messages: CSV headed with the names of its fields, text in `msg`. */
export const liveHelperChat: Format = {
  id: 'live-helper-chat',
  name: { zh: 'Live Helper Chat', en: 'Live Helper Chat' },
  recognises: content =>
    content.kind === 'table' &&
    ['msg', 'tags_plain'].every(name => (content.rows[0] ?? []).map(caption).includes(name)),
  read: content =>
    content.kind === 'table'
      ? readColumns(content.rows, guessColumns(content.rows), { path: tags => tags.split(',').slice(0, 1) })
      : { phrases: [], faulty: [] },
}

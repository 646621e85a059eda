import * as v from 'valibot'
import { htmlText } from '../html-text'
import { type Item, readRecords } from '../read-items'
import type { Format } from './format'

/** A folder is a list: its name, a time stamp, then snippets and folders. */
const Folder = v.pipe(
  v.array(v.unknown()),
  v.minLength(2),
  v.check(([name]) => typeof name === 'string'),
)
const Snippet = v.object({ name: v.string(), body: v.string() })
const File = v.looseObject({ snippets: Folder })

/** ProKeys: folders in folders, bodies in HTML. */
export const prokeys: Format = {
  id: 'prokeys',
  name: { zh: 'ProKeys', en: 'ProKeys' },
  recognises: content => content.kind === 'data' && v.is(File, content.value),
  read: content =>
    content.kind === 'data'
      ? readRecords(entries(v.parse(File, content.value).snippets, []), entry => entry)
      : { phrases: [], faulty: [] },
}

/** Depth is bounded by the path: a file nested deeper than this is not one the program wrote. */
const DEEPEST = 20

function entries([, , ...inside]: readonly unknown[], path: readonly string[]): (Item | undefined)[] {
  return inside.flatMap(entry => {
    if (v.is(Folder, entry) && path.length < DEEPEST) return entries(entry, [...path, String(entry[0])])
    if (!v.is(Snippet, entry)) return [undefined]
    return [{ code: entry.name, text: htmlText(entry.body), group: path }]
  })
}

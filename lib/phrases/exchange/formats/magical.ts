import * as v from 'valibot'
import { readRecords } from '../read-items'
import type { Format } from './format'

const List = v.pipe(v.array(v.looseObject({ trigger: v.string(), expansion: v.unknown() })), v.minLength(1))
const File = v.union([List, v.object({ expansions: List })])

/** Magical: a list of expansions, bare or in an object. */
export const magical: Format = {
  id: 'magical',
  name: { zh: 'Magical', en: 'Magical' },
  recognises: content => content.kind === 'data' && v.is(File, content.value),
  read(content) {
    if (content.kind !== 'data') return { phrases: [], faulty: [] }
    const file = v.parse(File, content.value)
    return readRecords('expansions' in file ? file.expansions : file, item => ({
      code: item.trigger,
      title: item['label'],
      text: item.expansion,
    }))
  },
}

import * as v from 'valibot'
import { htmlText } from '../html-text'
import { readRecords } from '../read-items'
import type { Format } from './format'

const File = v.object({
  groups: v.optional(v.array(v.object({ uuid: v.string(), name: v.string() })), []),
  combos: v.array(v.record(v.string(), v.unknown())),
})

/** Beeftext: combos in groups. Older versions call the keyword `comboText` and the snippet `substitutionText`. */
export const beeftext: Format = {
  id: 'beeftext',
  name: { zh: 'Beeftext', en: 'Beeftext' },
  recognises: content => content.kind === 'data' && v.is(File, content.value),
  read(content) {
    if (content.kind !== 'data') return { phrases: [], faulty: [] }
    const { groups, combos } = v.parse(File, content.value)
    const names = new Map(groups.map(group => [group.uuid, group.name]))
    return readRecords(combos, combo => {
      const group = names.get(String(combo['group']))
      const snippet = combo['snippet'] ?? combo['substitutionText']
      return {
        code: combo['keyword'] ?? combo['comboText'],
        title: combo['name'],
        text: combo['useHtml'] === true && typeof snippet === 'string' ? htmlText(snippet) : snippet,
        group: group ? [group] : [],
      }
    })
  },
}

import * as v from 'valibot'
import { readRecords } from '../read-items'
import type { Format } from './format'

/** Text Blaze, "Export all folders". */
export const textBlaze: Format = {
  id: 'text-blaze',
  name: { zh: 'Text Blaze', en: 'Text Blaze' },
  recognises: content => content.kind === 'data' && v.is(File, content.value),
  read(content) {
    if (content.kind !== 'data') return { phrases: [], faulty: [] }
    const { folders } = v.parse(File, content.value)
    return readRecords(
      folders.flatMap(folder => folder.snippets.map(snippet => ({ item: snippet, group: [folder.name] }))),
      ({ item, group }) => ({ code: item['shortcut'], title: item['name'], text: item['text'], group }),
    )
  },
}

const File = v.object({
  folders: v.array(v.object({ name: v.string(), snippets: v.array(v.record(v.string(), v.unknown())) })),
})

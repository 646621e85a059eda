import type { Addition } from './addition'
import { intoList, withImport } from './change'
import type { Names } from './names'

/** A format of another tool's phrases, its test and the line that lists it. */
export function newFormat({ kebab, camel, title }: Names): Addition {
  const formats = 'lib/phrases/exchange/formats'
  return {
    changes: [
      {
        path: `${formats}/${kebab}.ts`,
        text: `import * as v from 'valibot'
import { readRecords } from '../read-items'
import type { Format } from './format'

const File = v.object({ ${camel}: v.array(v.looseObject({ name: v.string(), text: v.unknown() })) })

/** ${title}: a list of named texts. */
export const ${camel}: Format = {
  id: '${kebab}',
  name: { zh: '${title}', en: '${title}' },
  recognises: content => content.kind === 'data' && v.is(File, content.value),
  read(content) {
    if (content.kind !== 'data') return { phrases: [], faulty: [] }
    return readRecords(v.parse(File, content.value).${camel}, ({ name, text }) => ({ title: name, text }))
  },
}
`,
      },
      {
        path: `tests/${formats}/${kebab}.test.ts`,
        text: `import { expect, it } from 'vitest'
import { readText } from './file'

it('reads named texts, and names those without one', async () => {
  const json = { ${camel}: [{ name: '问候', text: '您好' }, { name: '空', text: '' }] }
  expect(await readText('a.json', JSON.stringify(json))).toEqual({
    format: '${kebab}',
    phrases: [{ row: 1, title: '问候', text: '您好', group: [] }],
    faulty: [{ row: 2, why: 'no-text' }],
  })
})
`,
      },
      {
        path: `${formats}/index.ts`,
        // The table takes whatever has captions, and stands last.
        edit: text =>
          withImport(intoList(text, 'export const FORMATS', `${camel},`, 'table,'), camel, `./${kebab}`),
      },
    ],
    derive: [],
    next: [
      `${formats}/${kebab}.ts: its name, what tells the tool's files (recognises) and what of them is a phrase (read), from JSON, YAML or a table; tables are read as live-helper-chat.ts does.`,
      `tests/${formats}/${kebab}.test.ts: a file as the tool writes it.`,
    ],
  }
}

import { readFileSync } from 'node:fs'
import type { Addition } from './addition'
import { intoList, underKey, withImport } from './change'
import type { Names } from './names'

/** A table that travels in the backup: its type and fields, its row in the list, operations, words and test. */
export function newTable({ kebab, camel, pascal, title }: Names): Addition {
  const one = pascal.replace(/s$/, '')
  if (one === pascal) throw new Error('A table is named for many: shift-notes, not shift-note.')
  const version = Math.max(...versionsIn(readFileSync('lib/store/versions.ts', 'utf8'))) + 1
  const format = formatIn(readFileSync('lib/backup/format.ts', 'utf8')) + 1
  const words = (path: string, invalid: string) => ({
    path,
    edit: (yaml: string) =>
      underKey(
        underKey(yaml, ['backup', 'invalid'], [`${camel}: ${invalid}`]),
        ['manage', 'table'],
        [`${camel}: ${title}`],
      ),
  })
  return {
    changes: [
      {
        path: `lib/store/tables/${kebab}-fields.ts`,
        text: `import type { Stamped } from '@/lib/trade/record'
import { branded, type Fields, LONGEST, stamped, textField, time } from './values'

export type ${one}Id = string & { readonly __brand: '${one}Id' }

export interface ${one} extends Stamped {
  readonly id: ${one}Id
  readonly text: string
  /** Epoch ms when it was first written. */
  readonly at: number
}

export const ${camel}Fields = {
  id: branded<${one}Id>(),
  text: textField(LONGEST.note),
  at: time,
  ...stamped,
} satisfies Fields<${one}>
`,
      },
      {
        path: 'lib/store/tables.ts',
        edit: text =>
          withImport(
            intoList(
              text,
              'export const TABLES = {',
              `${camel}: recordTable<${one}>(${camel}Fields, {
    law: { kind: 'fields', texts: ['text'], sets: [] },
    keys: { ${version}: 'id' },
    format: ${format},
    kind: 'phrases',
  }),`,
            ),
            `type ${one}, ${camel}Fields`,
            `./tables/${kebab}-fields`,
          ),
      },
      {
        path: 'lib/store/versions.ts',
        edit: text => text.replace(VERSIONS, (_, before: string) => `[${before}, ${version}].map(`),
      },
      {
        path: 'lib/backup/format.ts',
        edit: text => text.replace(/(export const FORMAT = )\d+/, `$1${format}`),
      },
      {
        path: `lib/store/${kebab}.ts`,
        text: `import { bury, live, put, shown, type Unstamped } from './records'
import type { Store } from './store'
import type { ${one}, ${one}Id } from './tables/${kebab}-fields'

/** Newest first. */
export function all${pascal}(store: Store): Promise<${one}[]> {
  return store.read<${one}[]>([], async database =>
    (await database.${camel}.filter(live).toArray()).sort((a, b) => b.at - a.at).map(shown),
  )
}

/** Without an id a new one. */
export function save${one}(
  store: Store,
  { id, ...fields }: Omit<Unstamped<${one}>, 'id'> & { id?: ${one}Id },
): Promise<${one}> {
  return store.write(['${camel}'], writing =>
    put<${one}>(writing, writing.database.${camel}, { ...fields, id: id ?? (store.options.newId() as ${one}Id) }),
  )
}

export function remove${one}(store: Store, id: ${one}Id): Promise<void> {
  return store.write(['${camel}'], writing => bury(writing, writing.database.${camel}, [id]))
}
`,
      },
      {
        path: `tests/lib/store/${kebab}.test.ts`,
        text: `import { expect, it } from 'vitest'
import { all${pascal}, remove${one}, save${one} } from '@/lib/store/${kebab}'
import { createDesk } from './desk'

it('are kept, newest first, edited in place and removed', async () => {
  const { store } = createDesk()
  const first = await save${one}(store, { text: '一', at: 1 })
  await save${one}(store, { text: '二', at: 2 })
  await save${one}(store, { ...first, text: '一又' })
  expect((await all${pascal}(store)).map(({ text }) => text)).toEqual(['二', '一又'])
  await remove${one}(store, first.id)
  expect((await all${pascal}(store)).map(({ text }) => text)).toEqual(['二'])
})
`,
      },
      words('lib/locales/zh_CN.yml', `第 $1 条「${title}」有误（$2），什么都没有导入。`),
      words('lib/locales/en.yml', `"${title}: no. $1 is wrong ($2). Nothing was imported."`),
    ],
    derive: ['npm run --silent schema', 'npx --no-install wxt prepare'],
    next: [
      `lib/store/tables/${kebab}-fields.ts: its fields. lib/store/tables.ts: its indexes, how two machines' records merge, and with \`personal\` and \`forgettable\` what of it is about buyers.`,
      `lib/messages/: what a sidebar or the full page may ask of it; lib/store/handlers.ts answers with lib/store/${kebab}.ts.`,
      'lib/locales/zh_CN.yml and en.yml: its words, under backup.invalid and manage.table.',
    ],
  }
}

/** `[1, 2].map(`: the versions of the database. */
const VERSIONS = /\[((?:\d+, )*\d+)\]\.map\(/

function versionsIn(text: string): number[] {
  const found = VERSIONS.exec(text)?.[1]
  if (!found) throw new Error('lib/store/versions.ts lists no versions any more.')
  return found.split(', ').map(Number)
}

function formatIn(text: string): number {
  const found = /export const FORMAT = (\d+)/.exec(text)?.[1]
  if (!found) throw new Error('lib/backup/format.ts has no FORMAT any more.')
  return Number(found)
}

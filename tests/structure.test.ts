import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseYAML } from 'confbox'
import { describe, expect, it } from 'vitest'
import { withConsoles } from '../.dev/consoles-table'

/** The repository's own conventions: which room may import which, and what must come with each added thing. */
const root = resolve(import.meta.dirname, '..')

const files = (dir: string): string[] =>
  readdirSync(join(root, dir), { withFileTypes: true }).flatMap(entry => {
    const path = join(dir, entry.name)
    return entry.isDirectory() ? files(path) : [path]
  })

const source = [...files('lib'), ...files('components'), ...files('entrypoints')].filter(path =>
  /\.tsx?$/.test(path),
)
const text = (path: string) => readFileSync(join(root, path), 'utf8')
const exists = (path: string) => statSync(join(root, path), { throwIfNoEntry: false }) !== undefined

interface Import {
  /** Path from the root for our own files, package name otherwise. */
  readonly of: string
  readonly typeOnly: boolean
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm

function importsOf(path: string): Import[] {
  return [...text(path).matchAll(IMPORT)].map(match => {
    const name = match[2] ?? match[3] ?? match[4] ?? ''
    const of = name.startsWith('@/')
      ? name.slice(2)
      : name.startsWith('.')
        ? relative(root, resolve(root, dirname(path), name))
        : name
    return { of, typeOnly: match[1] !== undefined }
  })
}

/** `lib/phrases/find.ts` stands in room `lib/phrases`; files right below `lib` are rooms of their own. */
function roomOf(path: string): string {
  // The list of tables is apart from the database: the backup is derived from it too.
  if (/^lib\/store\/tables(?:\.ts)?(?:\/|$)/.test(path)) return 'lib/store/tables'
  const [top = '', second = ''] = path.split('/')
  return top === 'lib' ? `lib/${second.replace(/\.tsx?$/, '')}` : top
}

/** Which of our rooms each room may import; its own is always allowed. `types` means for types only. */
const MAY_IMPORT: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly types?: readonly string[] }>
> = {
  'lib/trade': { rooms: [] },
  'lib/locales': { rooms: [] },
  'lib/practice': { rooms: ['lib/trade'] },
  'lib/consoles': { rooms: ['lib/trade'] },
  'lib/composer': { rooms: ['lib/trade'] },
  'lib/alerts': { rooms: ['lib/trade'], types: ['lib/locales', 'lib/phrases', 'lib/notes'] },
  'lib/phrases': { rooms: ['lib/trade'], types: ['lib/locales', 'lib/alerts', 'lib/settings'] },
  'lib/notes': { rooms: ['lib/trade'], types: ['lib/locales'] },
  'lib/day': { rooms: ['lib/trade'], types: ['lib/alerts', 'lib/phrases', 'lib/notes'] },
  'lib/settings': { rooms: ['lib/trade'], types: ['lib/alerts', 'lib/phrases'] },
  'lib/store/tables': {
    rooms: ['lib/trade', 'lib/settings'],
    types: ['lib/phrases', 'lib/notes', 'lib/alerts'],
  },
  'lib/backup': {
    rooms: ['lib/trade', 'lib/settings', 'lib/store/tables'],
    types: ['lib/locales', 'lib/phrases', 'lib/notes', 'lib/alerts', 'lib/consoles', 'lib/messages'],
  },
  'lib/messages': {
    rooms: ['lib/trade', 'lib/settings'],
    types: [
      'lib/phrases',
      'lib/notes',
      'lib/alerts',
      'lib/consoles',
      'lib/backup',
      'lib/day',
      'lib/locales',
      'lib/composer',
      'lib/store/tables',
    ],
  },
  'lib/store': {
    rooms: [
      'lib/store/tables',
      'lib/trade',
      'lib/settings',
      'lib/messages',
      'lib/phrases',
      'lib/notes',
      'lib/alerts',
      'lib/backup',
      'lib/day',
      'lib/consoles',
    ],
  },
  components: {
    rooms: [
      'lib/trade',
      'lib/settings',
      'lib/phrases',
      'lib/notes',
      'lib/alerts',
      'lib/day',
      'lib/practice',
      'lib/backup',
      'lib/locales',
    ],
    types: ['lib/messages', 'lib/consoles', 'lib/composer'],
  },
}

const PURE = ['lib/trade', 'lib/alerts', 'lib/phrases', 'lib/notes', 'lib/day', 'lib/backup', 'lib/practice']

describe('rooms', () => {
  it('stand where the architecture says, and nowhere else', () => {
    const rooms = new Set(source.map(roomOf))
    rooms.delete('entrypoints')
    expect([...rooms].filter(room => !(room in MAY_IMPORT))).toEqual([])
  })

  it.each(source.filter(path => roomOf(path) !== 'entrypoints'))(
    '%s imports only what its room may',
    path => {
      const room = roomOf(path)
      const rule = MAY_IMPORT[room] ?? { rooms: [] }
      const wrong = importsOf(path)
        .filter(({ of }) => /^(lib|components|entrypoints|tests)\//.test(of))
        .filter(({ of, typeOnly }) => {
          const other = roomOf(of)
          return other !== room && !rule.rooms.includes(other) && !(typeOnly && rule.types?.includes(other))
        })
      expect(wrong).toEqual([])
    },
  )

  it('only the background imports the store', () => {
    const others = source.filter(path => roomOf(path) !== 'lib/store' && path !== 'entrypoints/background.ts')
    expect(others.filter(path => importsOf(path).some(({ of }) => roomOf(of) === 'lib/store'))).toEqual([])
  })

  it('only the store names Dexie and idb, only messages names the transport', () => {
    const naming = (packages: RegExp) =>
      source.filter(path => importsOf(path).some(({ of }) => packages.test(of)))
    expect(naming(/^(dexie|idb)$/).filter(path => roomOf(path) !== 'lib/store')).toEqual([])
    expect(naming(/^@webext-core\/messaging/).filter(path => path !== 'lib/messages.ts')).toEqual([])
  })

  it('only entry points and messages know the browser', () => {
    const allowed = (path: string) => roomOf(path) === 'entrypoints' || path === 'lib/messages.ts'
    const browserly = /^(#imports|wxt\/.*|webextension-polyfill)$/
    const wrong = source.filter(
      path => !allowed(path) && importsOf(path).some(({ of }) => browserly.test(of)),
    )
    expect(wrong).toEqual([])
  })

  it('pure rooms take the clock and the page as arguments', () => {
    const impure =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\b(?:globalThis|window|document)\.|\bfetch\(/
    const wrong = source.filter(
      path => PURE.includes(roomOf(path)) && impure.test(withoutComments(text(path))),
    )
    expect(wrong).toEqual([])
  })
})

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '$1')

describe('files', () => {
  it('nothing stands at the top level that the project did not agree on', () => {
    const agreed = [
      'entrypoints',
      'components',
      'lib',
      'public',
      'tests',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      'README.md',
      'LICENSE',
    ]
    const local = ['node_modules', 'screenshots']
    const found = readdirSync(root).filter(name => !name.startsWith('.') && !local.includes(name))
    expect(found.filter(name => !agreed.includes(name))).toEqual([])
  })

  it('none is a drawer for everything', () => {
    const drawer = /(^|\/|-)(utils?|helpers?|common|misc|managers?|services?)(\.tsx?$|\/)/
    expect(source.filter(path => drawer.test(path))).toEqual([])
  })

  it('each is one thing: under 200 lines, tables of data aside', () => {
    const table =
      /\.data\.ts$|\/starter\/|\/lexicon|\/vocabulary|\/profiles\/|\/forbidden\/|\/practice\/buyers/
    const long = source.filter(path => !table.test(path) && text(path).split('\n').length > 201)
    expect(long).toEqual([])
  })

  it('none keeps mutable state at module level', () => {
    expect(source.filter(path => /^(export )?let /m.test(text(path)))).toEqual([])
  })
})

describe('what comes with an added thing', () => {
  const names = (dir: string, but: readonly string[] = []) =>
    exists(dir)
      ? readdirSync(join(root, dir))
          .filter(name => name.endsWith('.ts'))
          .map(name => name.slice(0, -3))
          .filter(name => !but.includes(name))
      : []

  it.each(names('lib/alerts/rules'))('alert %s is listed, worded in both languages and tested', rule => {
    expect(text('lib/alerts/list.ts')).toContain(`./rules/${rule}'`)
    expect(
      exists(`tests/lib/alerts/rules/${rule}.test.ts`) || exists(`tests/lib/alerts/${rule}.test.ts`),
    ).toBe(true)
  })

  it.each(names('lib/consoles/profiles', ['index']))(
    'console %s is listed and has fixtures with what must be read from them',
    profile => {
      expect(text('lib/consoles/profiles/index.ts')).toContain(`./${profile}'`)
      const fixtures = exists(`tests/consoles/${profile}`)
        ? readdirSync(join(root, 'tests/consoles', profile))
        : []
      const pages = fixtures.filter(name => name.endsWith('.html'))
      expect(pages.length).toBeGreaterThan(0)
      for (const page of pages) expect(fixtures).toContain(page.replace(/\.html$/, '.expected.json'))
    },
  )

  it.each(names('lib/phrases/formats', ['index', 'format']))('format %s is listed and tested', format => {
    expect(text('lib/phrases/formats/index.ts')).toContain(`./${format}'`)
    expect(exists(`tests/lib/phrases/formats/${format}.test.ts`)).toBe(true)
  })
})

describe('words', () => {
  type Tree = { readonly [key: string]: string | Tree }
  const flat = (tree: Tree, before = ''): [string, string][] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[before + key, value] as [string, string]]
        : flat(value, `${before}${key}.`),
    )
  const words = (file: string) => new Map(flat(parseYAML<Tree>(text(`lib/locales/${file}`))))
  const zh = words('zh_CN.yml')
  const en = words('en.yml')

  it('are complete in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...zh.keys()].sort())
  })

  it('take the same arguments in both languages', () => {
    const args = (sentence: string | undefined) => [...new Set(sentence?.match(/\$\d/g))].sort().join()
    expect(
      [...zh].filter(([key, sentence]) => args(sentence) !== args(en.get(key))).map(([key]) => key),
    ).toEqual([])
  })

  it('English ones hold no Chinese but the names of things on the page', () => {
    const unquoted = (sentence: string) => sentence.replace(/“[^”]*”|\{[^}]*\}/g, '')
    const chinese = [...en].filter(
      ([key, sentence]) => !key.startsWith('demo.') && /[\u4e00-\u9fff]/.test(unquoted(sentence)),
    )
    expect(chinese.map(([key]) => key)).toEqual([])
  })

  it('are all said somewhere', () => {
    const code = source.map(text).join('\n') + text('wxt.config.ts')
    const whole = new Set(
      [...code.matchAll(/'([\w.]+)'/g), ...code.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key),
    )
    // A key made from a code: `state.${state}`.
    const made = new Set([...code.matchAll(/`([\w.]+)\.\w*\$\{/g)].map(([, front]) => front))
    const said = (key: string) => {
      const steps = key.split('.')
      return (
        whole.has(key) ||
        whole.has(steps.join('_')) ||
        steps.some((_, i) => i > 0 && made.has(steps.slice(0, i).join('.')))
      )
    }
    expect([...zh.keys()].filter(key => !said(key))).toEqual([])
  })
})

describe('the README', () => {
  it('has its table of consoles as the profiles say it: `npm run consoles` writes it', () => {
    expect(withConsoles(text('README.md'))).toBe(text('README.md'))
  })

  it('says nothing of pictures that are not there', () => {
    const pictures = [...text('README.md').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(match => match[1] ?? '')
    expect(pictures.filter(path => !exists(path))).toEqual([])
  })
})

describe('the tree', () => {
  it('names no machine, no registry and no key', () => {
    const tracked = [
      ...source,
      ...files('tests').filter(path => /\.(tsx?|json|html)$/.test(path)),
      ...files('.dev'),
      'README.md',
      'package.json',
      'package-lock.json',
      'wxt.config.ts',
    ].filter(exists)
    const leak = /\/(?:work|root|home)\/\w|registry\.npmjs|BEGIN [A-Z ]*PRIVATE KEY/
    expect(tracked.filter(path => path !== 'tests/structure.test.ts' && leak.test(text(path)))).toEqual([])
  })
})

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseYAML } from 'confbox'
import { describe, expect, it } from 'vitest'
import { withConsoles } from '../.dev/consoles-table'
import { withHouse } from '../.dev/readme/house'

/** The repository's own conventions: which room may import which, and what must come with each added thing. One test a rule. */
const root = resolve(import.meta.dirname, '..')

const files = (dir: string): string[] =>
  readdirSync(join(root, dir), { withFileTypes: true }).flatMap(entry => {
    const path = join(dir, entry.name)
    return entry.isDirectory() ? files(path) : [path]
  })
const isCode = (path: string) => /\.tsx?$/.test(path)

const source = [...files('lib'), ...files('components'), ...files('entrypoints')].filter(isCode)
const testCode = files('tests').filter(isCode)
const exists = (path: string) => statSync(join(root, path), { throwIfNoEntry: false }) !== undefined

/** What a function gives for each path, worked out once. */
function once<T>(of: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>()
  return path => {
    const value = known.get(path) ?? of(path)
    known.set(path, value)
    return value
  }
}
const text = once(path => readFileSync(join(root, path), 'utf8'))

interface Import {
  /** Path from the root for our own files, package name otherwise. */
  readonly of: string
  readonly typeOnly: boolean
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm

const importsOf = once((path): readonly Import[] =>
  [...text(path).matchAll(IMPORT)].map(match => {
    const name = match[2] ?? match[3] ?? match[4] ?? ''
    const of = name.startsWith('@/')
      ? name.slice(2)
      : name.startsWith('.')
        ? relative(root, resolve(root, dirname(path), name))
        : name
    return { of, typeOnly: match[1] !== undefined }
  }),
)

const isOurs = ({ of }: Import) => /^(lib|components|entrypoints|tests)\//.test(of)

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
  'lib/practice': { rooms: ['lib/trade', 'lib/alerts', 'lib/settings'], types: ['lib/locales'] },
  'lib/consoles': { rooms: ['lib/trade'] },
  'lib/composer': { rooms: ['lib/trade'] },
  'lib/alerts': { rooms: ['lib/trade'], types: ['lib/locales', 'lib/phrases', 'lib/notes'] },
  'lib/phrases': {
    rooms: ['lib/trade', 'lib/alerts'],
    types: ['lib/locales', 'lib/settings', 'lib/notes'],
  },
  'lib/notes': { rooms: ['lib/trade'], types: ['lib/locales'] },
  'lib/day': { rooms: ['lib/trade'], types: ['lib/alerts', 'lib/phrases', 'lib/notes'] },
  'lib/settings': { rooms: ['lib/trade', 'lib/alerts', 'lib/phrases'], types: ['lib/locales'] },
  'lib/store/tables': {
    rooms: ['lib/trade', 'lib/settings', 'lib/alerts', 'lib/day', 'lib/notes'],
    types: ['lib/phrases'],
  },
  'lib/backup': {
    rooms: ['lib/trade', 'lib/settings', 'lib/alerts', 'lib/store/tables'],
    types: ['lib/locales', 'lib/phrases', 'lib/notes', 'lib/consoles', 'lib/messages'],
  },
  'lib/messages': {
    // Of manage the table of its sections, which is data alone.
    rooms: ['lib/trade', 'lib/settings', 'lib/manage'],
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
      'lib/page-agent',
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
  'lib/page-agent': {
    rooms: ['lib/trade', 'lib/consoles', 'lib/composer', 'lib/settings', 'lib/phrases'],
    types: ['lib/locales'],
  },
  'lib/picker': {
    rooms: ['lib/trade', 'lib/consoles', 'lib/composer', 'lib/page-agent'],
    types: ['lib/locales', 'lib/messages'],
  },
  'lib/sidebar': {
    rooms: [
      'lib/trade',
      'lib/consoles',
      'lib/alerts',
      'lib/phrases',
      'lib/notes',
      'lib/day',
      'lib/practice',
      'lib/settings',
      'lib/messages',
      'lib/page-agent',
      'lib/picker',
    ],
    types: ['lib/locales', 'lib/store/tables'],
  },
  'lib/manage': {
    rooms: [
      'lib/trade',
      'lib/consoles',
      'lib/alerts',
      'lib/phrases',
      'lib/notes',
      'lib/day',
      'lib/settings',
      'lib/locales',
      'lib/messages',
      'lib/backup',
      // Scripts of the practice console travel in a team pack.
      'lib/practice',
    ],
    types: ['lib/store/tables'],
  },
  // The one room that knows the browser joins all but the store to it.
  'lib/browser': {
    rooms: [
      'lib/trade',
      'lib/consoles',
      'lib/composer',
      'lib/phrases',
      'lib/settings',
      'lib/locales',
      'lib/notes',
      'lib/messages',
      'lib/page-agent',
      'lib/picker',
      'lib/sidebar',
      'lib/manage',
    ],
    types: ['lib/store/tables'],
  },
  components: {
    rooms: [
      'lib/sidebar',
      'lib/manage',
      'lib/picker',
      // Of the composer only whether a key belongs to an input method.
      'lib/composer',
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

  it('import only what they may', () => {
    const wrong = source
      .filter(path => roomOf(path) !== 'entrypoints')
      .flatMap(path => {
        const room = roomOf(path)
        const rule = MAY_IMPORT[room] ?? { rooms: [] }
        return importsOf(path)
          .filter(isOurs)
          .filter(({ of, typeOnly }) => {
            const other = roomOf(of)
            return other !== room && !rule.rooms.includes(other) && !(typeOnly && rule.types?.includes(other))
          })
          .map(({ of, typeOnly }) => `${path} imports ${typeOnly ? 'type ' : ''}${of}`)
      })
    expect(wrong).toEqual([])
  })

  it('stand in no circle, of types either', () => {
    const graph = new Map(
      source.map(path => [path, importsOf(path).flatMap(({ of }) => fileOf(of) ?? [])] as const),
    )
    expect(circles(graph)).toEqual([])
  })

  it('only the background imports the store', () => {
    const others = source.filter(path => roomOf(path) !== 'lib/store' && path !== 'entrypoints/background.ts')
    expect(others.filter(path => importsOf(path).some(({ of }) => roomOf(of) === 'lib/store'))).toEqual([])
  })

  it('only the store names Dexie and idb, only messages speak by the transport', () => {
    const naming = (packages: RegExp) =>
      source.filter(path => importsOf(path).some(({ of }) => packages.test(of)))
    expect(naming(/^(dexie|idb)$/).filter(path => roomOf(path) !== 'lib/store')).toEqual([])
    expect(naming(/^lib\/messages\/transport$/)).toEqual(['lib/messages.ts'])
  })

  it('only lib/browser and entry files know the browser', () => {
    const allowed = (path: string) => ['entrypoints', 'lib/browser'].includes(roomOf(path))
    const browserly = /^(#imports|wxt\/.*|webextension-polyfill)$/
    const wrong = source.filter(
      path => !allowed(path) && importsOf(path).some(({ of }) => browserly.test(of)),
    )
    expect(wrong).toEqual([])
  })

  it('rooms that work in a page take its document and window as arguments', () => {
    const global = /(?<![\w.$'"`-])(?:document|window|navigator|location)\.|\bglobalThis\.(?:document|window)/
    /** What they name must be theirs: a parameter, a property taken apart, a constant. */
    const isGiven = (code: string, name: string) =>
      new RegExp(`[({,;\\s]${name}(?=[,:)=\\s}?])(?!\\.)`).test(code.replaceAll(`${name}.`, ''))
    const wrong = source
      .filter(path => ['lib/consoles', 'lib/composer', 'lib/page-agent'].includes(roomOf(path)))
      .filter(path => {
        const code = withoutComments(text(path))
        const used = new Set(
          [...code.matchAll(new RegExp(global, 'g'))].map(([name]) => name.replace('.', '')),
        )
        return [...used].some(name => !isGiven(code, name))
      })
    expect(wrong).toEqual([])
  })

  it('of the composer, components import what tells keys of an input method alone', () => {
    const wrong = source
      .filter(path => roomOf(path) === 'components')
      .flatMap(path =>
        importsOf(path).filter(({ of, typeOnly }) => roomOf(of) === 'lib/composer' && !typeOnly),
      )
      .map(({ of }) => of)
    expect(wrong.filter(of => of !== 'lib/composer/ime')).toEqual([])
  })

  it('of manage, messages import the table of sections alone', () => {
    const wrong = source
      .filter(path => roomOf(path) === 'lib/messages')
      .flatMap(path => importsOf(path).filter(({ of }) => roomOf(of) === 'lib/manage'))
      .map(({ of }) => of)
    expect(wrong.filter(of => of !== 'lib/manage/sections')).toEqual([])
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

/** The file an import from one of our own names. */
const fileOf = (name: string): string | undefined =>
  [name, `${name}.ts`, `${name}.tsx`, `${name}/index.ts`].find(path => sourcePaths.has(path))

const sourcePaths = new Set(source)

/** The shortest circle through each file that is in one, each circle once, written `a → b → a`. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Map<string, string>()
  for (const start of graph.keys()) {
    const circle = shortestBack(graph, start)
    if (circle) found.set([...circle].sort().join(), [...circle, start].join(' → '))
  }
  return [...found.values()]
}

function shortestBack(graph: ReadonlyMap<string, readonly string[]>, start: string): string[] | undefined {
  const from = new Map<string, string>()
  const open = [start]
  for (const path of open) {
    for (const next of graph.get(path) ?? []) {
      if (next === start) {
        const circle = [path]
        for (let at = from.get(path); at !== undefined; at = from.get(at)) circle.unshift(at)
        return circle
      }
      if (from.has(next)) continue
      from.set(next, path)
      open.push(next)
    }
  }
  return undefined
}

describe('entry points', () => {
  const entries = source.filter(path => path.startsWith('entrypoints/'))
  /** `entrypoints/popup/main.tsx` and `entrypoints/popup.ts` belong to `popup`. */
  const entryOf = (path: string) => path.split('/')[1]?.replace(/\.tsx?$/, '')

  it('only wire: under 60 lines', () => {
    expect(entries.filter(path => text(path).split('\n').length > 60)).toEqual([])
  })

  it('import none of one another', () => {
    const wrong = entries.flatMap(path =>
      importsOf(path)
        .filter(({ of }) => of.startsWith('entrypoints/') && entryOf(of) !== entryOf(path))
        .map(({ of }) => `${path} imports ${of}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('names', () => {
  it('mean one thing: none is exported from two files', () => {
    const EXPORT =
      /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm
    const places = new Map<string, string[]>()
    for (const path of source)
      for (const name of new Set([...text(path).matchAll(EXPORT)].map(match => match[1] ?? '')))
        places.set(name, [...(places.get(name) ?? []), path])
    const shared = [...places].filter(([, paths]) => paths.length > 1)
    expect(shared.map(([name, paths]) => `${name}: ${paths.join(', ')}`)).toEqual([])
  })
})

describe('tests', () => {
  /** Tests about several files at once, which no one file or folder stands for. */
  const ABOUT_MANY: readonly string[] = [
    'tests/components/manage/arrange.test.tsx',
    'tests/components/manage/pictures.test.tsx',
    'tests/lib/backup/merge/histories.test.ts',
    'tests/lib/consoles/bounds.test.ts',
    'tests/lib/consoles/fixtures.test.ts',
    'tests/lib/consoles/messages.test.ts',
    'tests/lib/consoles/pieces.test.ts',
    'tests/lib/consoles/watch-slices.test.ts',
    'tests/lib/manage/export-phrases.test.ts',
    'tests/lib/phrases/suggest/practice/judged.test.ts',
    'tests/lib/practice/session/training.test.ts',
    'tests/lib/settings/shops.test.ts',
    'tests/lib/store/concurrent.test.ts',
    'tests/lib/store/health.test.ts',
    'tests/lib/store/old-databases.test.ts',
    'tests/lib/store/told.test.ts',
    'tests/lib/store/transfer.test.ts',
    'tests/lib/consoles/mutations.test.ts',
    'tests/lib/consoles/unseen.test.ts',
    'tests/lib/consoles/teach/chats.test.ts',
    'tests/lib/consoles/teach/fixtures.test.ts',
  ]

  it('mirror what they test: each has a file or a folder of its name', () => {
    const lost = testCode
      .filter(path => /^tests\/(lib|components|entrypoints)\/.*\.test\.tsx?$/.test(path))
      .filter(path => !ABOUT_MANY.includes(path) && !path.startsWith('tests/lib/alerts/stories/'))
      .filter(path => {
        const subject = path.replace(/^tests\//, '').replace(/\.test\.tsx?$/, '')
        return !['', '.ts', '.tsx', '.css'].some(end => exists(subject + end))
      })
    expect(lost).toEqual([])
  })

  // The pages under test may take their time.
  const inBrowsers = testCode.filter(path => /^tests\/browser\/(?!(editors\/)?pages\/)/.test(path))

  it('in browsers press what must be there: no `click` behind `?.`', () => {
    expect(inBrowsers.filter(path => /\?\.[^\n;]*\bclick\(/.test(text(path)))).toEqual([])
  })

  it('in browsers wait for something, never for a time', () => {
    expect(inBrowsers.filter(path => /\b(setTimeout|waitForTimeout)\(/.test(text(path)))).toEqual([])
  })
})

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

  it('their comments are at most 140 wide', () => {
    const wide = [...source, ...testCode, ...files('.dev').filter(isCode)].flatMap(path =>
      text(path)
        .split('\n')
        .flatMap((line, at) =>
          /^\s*(?:\/\/|\/\*|\*)/.test(line) && line.length > 140 ? [`${path}:${at + 1}`] : [],
        ),
    )
    expect(wide).toEqual([])
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

  it('an alert is listed and tested', () => {
    const lacking = names('lib/alerts/rules').filter(
      rule =>
        !text('lib/alerts/list.ts').includes(`./rules/${rule}'`) ||
        !(exists(`tests/lib/alerts/rules/${rule}.test.ts`) || exists(`tests/lib/alerts/${rule}.test.ts`)),
    )
    expect(lacking).toEqual([])
  })

  it('a console is listed and has fixtures with what must be read from them', () => {
    const lacking = names('lib/consoles/profiles', ['index']).filter(profile => {
      const fixtures = exists(`tests/consoles/${profile}`)
        ? readdirSync(join(root, 'tests/consoles', profile))
        : []
      const pages = fixtures.filter(name => name.endsWith('.html'))
      return (
        !text('lib/consoles/profiles/index.ts').includes(`./${profile}'`) ||
        pages.length === 0 ||
        pages.some(page => !fixtures.includes(page.replace(/\.html$/, '.expected.json')))
      )
    })
    expect(lacking).toEqual([])
  })

  it('a format is listed and tested', () => {
    const formats = 'lib/phrases/exchange/formats'
    const lacking = names(formats, ['index', 'format']).filter(
      format =>
        !text(`${formats}/index.ts`).includes(`./${format}'`) ||
        !exists(`tests/${formats}/${format}.test.ts`),
    )
    expect(lacking).toEqual([])
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

  it('draws the house as the imports are: `npm run build && npm run readme` writes it', () => {
    expect(withHouse(text('README.md'))).toBe(text('README.md'))
  })

  it('and what GitHub shows beside it name no file, picture or command that is not there', () => {
    const pages = ['README.md', ...files('.github').filter(path => path.endsWith('.md'))]
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> }
    const wrong = pages.flatMap(page => {
      const links = [...text(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(match =>
        join(dirname(page), match[1] ?? ''),
      )
      const named = [...text(page).matchAll(/`((?:lib|tests|components|entrypoints)\/[\w./-]*)`/g)].map(
        match => match[1] ?? '',
      )
      const commands = [...text(page).matchAll(/npm run ([\w:]+)/g)].map(match => match[1] ?? '')
      return [
        ...[...links, ...named].filter(path => !exists(path)),
        ...commands.filter(command => !(command in scripts)),
      ].map(what => `${page}: ${what}`)
    })
    expect(wrong).toEqual([])
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

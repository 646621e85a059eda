import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ConfigEnv, UserManifest } from 'wxt'
import { SITES } from '@/lib/consoles/sites.data'
import { hostsList } from '../.dev/consoles-sites'
import config from '../wxt.config'
import { wordsIn } from './words'

/** Text below each heading of a store's file, by the heading; `permissions › storage` for one below another. */
function sections(file: string): Map<string, string> {
  const found = new Map<string, string>()
  let above = ''
  for (const part of readFileSync(file, 'utf8').split(/^(?=##)/m)) {
    const [, level = '', heading = ''] = /^(#+) (.+)\n/.exec(part) ?? []
    if (level === '##') above = heading
    const name = level === '###' ? `${above} › ${heading}` : heading
    found.set(name, part.slice(part.indexOf('\n')).trim())
  }
  return found
}

const manifest = (browser: string): UserManifest => {
  const make = config.manifest as (env: ConfigEnv) => UserManifest
  return make({ browser, mode: 'production', command: 'build', manifestVersion: 3 })
}

/** Those asked for later are looked at as closely. */
const asked = new Set(
  ['chrome', 'edge', 'firefox'].flatMap(name => {
    const { permissions = [], optional_permissions: optional = [] } = manifest(name)
    return [...permissions, ...optional]
  }),
)

const LANGUAGES = [
  { language: 'zh_CN', name: '名称', summary: '摘要', permissions: '权限', optional: '可选的网站权限' },
  {
    language: 'en',
    name: 'Name',
    summary: 'Summary',
    permissions: 'Permissions',
    optional: 'Optional host permissions',
  },
] as const

describe.each(LANGUAGES)(
  'the store’s text in $language',
  ({ language, name, summary, permissions, optional }) => {
    const text = sections(`.github/store/${language}.md`)
    const say = wordsIn(language)

    it('justifies exactly the permissions the manifest asks for', () => {
      const justified = [...text.keys()].flatMap(key =>
        key.startsWith(`${permissions} › `) ? [key.split(' › ')[1]] : [],
      )
      expect(justified.sort()).toEqual([...asked].sort())
    })

    it('names exactly the sites that may be allowed later', () => {
      const named = [...(text.get(optional) ?? '').matchAll(/`([^`]+)`/g)].map(match => match[1])
      expect(named).toEqual(manifest('chrome')['optional_host_permissions'])
    })

    it('calls the extension and sums it up as the manifest does', () => {
      expect(text.get(name)).toBe(say('extension.name'))
      expect(text.get(summary)).toBe(say('extension.description'))
    })

    // Chrome's bounds; those of Edge and Firefox are wider.
    it('fits where the stores take it: 75, 132 and 1,000 characters', () => {
      expect(text.get(name)?.length).toBeLessThanOrEqual(75)
      expect(text.get(summary)?.length).toBeLessThanOrEqual(132)
      for (const [heading, words] of text) {
        if (!heading.startsWith(`${permissions} › `)) continue
        expect(words.length, heading).toBeGreaterThan(0)
        expect(words.length, heading).toBeLessThanOrEqual(1000)
      }
    })

    it('leaves nothing empty', () => {
      const empty = [...text].filter(([heading, words]) => words === '' && heading !== permissions)
      expect(empty).toEqual([])
    })
  },
)

describe('the stores’ list of sites', () => {
  const list = readFileSync('.github/store/hosts.md', 'utf8')

  it('is as the profiles say it: `npm run consoles` writes it', () => {
    expect(list).toBe(hostsList())
  })

  it('names exactly the sites of the manifest', () => {
    const named = [...list.matchAll(/^- `([^`]+)`/gm)].map(match => match[1])
    expect(named.sort()).toEqual([...new Set(SITES.flatMap(([, matches]) => matches))].sort())
  })
})

it('both languages say the same things', () => {
  const [zh, en] = LANGUAGES.map(({ language }) => sections(`.github/store/${language}.md`).size)
  expect(zh).toBe(en)
})

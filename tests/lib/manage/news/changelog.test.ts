import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { releaseOf, releasesOf } from '@/lib/manage/news/changelog'

const TEXT = `# Changelog

Words above are no section.

## Unreleased

zh: 新的一行。
en: A new line.

- one
- two

## 0.1.0

zh: 第一版。
en: The first.

- three
`

describe('the changelog', () => {
  it('is read section by section: version, line in both languages, notes without them', () => {
    expect(releasesOf(TEXT)).toEqual([
      { version: 'Unreleased', line: { zh: '新的一行。', en: 'A new line.' }, notes: '- one\n- two' },
      { version: '0.1.0', line: { zh: '第一版。', en: 'The first.' }, notes: '- three' },
    ])
  })

  it('has nothing of a version it does not name', () => {
    expect(releaseOf(TEXT, '0.1.0')?.line.en).toBe('The first.')
    expect(releaseOf(TEXT, '0.1')).toBeUndefined()
  })

  it('lacks no line in either language', () => {
    expect(() => releasesOf(TEXT.replace('zh: 第一版。', ''))).toThrow('0.1.0')
  })
})

describe('the one of this repository', () => {
  const changelog = readFileSync('.github/CHANGELOG.md', 'utf8')
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

  it('names the version that is built', () => {
    expect(releaseOf(changelog, version)).toBeDefined()
  })

  it('keeps its lines short enough to be one line above the full page, and in their language', () => {
    for (const { version, line } of releasesOf(changelog)) {
      expect([...line.zh].length, version).toBeLessThanOrEqual(60)
      expect(line.en.length, version).toBeLessThanOrEqual(140)
      expect(line.zh, version).toMatch(/\p{Script=Han}/u)
      expect(line.en, version).not.toMatch(/\p{Script=Han}/u)
    }
  })
})

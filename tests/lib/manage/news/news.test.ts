import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { releasesOf } from '@/lib/manage/news/changelog'
import { newsOf } from '@/lib/manage/news/news'

it('says what the changelog says of the version, in the agent’s language', () => {
  for (const { version, line } of releasesOf(readFileSync('.github/CHANGELOG.md', 'utf8'))) {
    expect(newsOf(version, 'zh')).toEqual({ version, line: line.zh })
    expect(newsOf(version, 'en')).toEqual({ version, line: line.en })
  }
})

it('says the version alone where the changelog has nothing of it', () => {
  expect(newsOf('0.0.0', 'zh')).toEqual({ version: '0.0.0' })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { STARTER } from '@/lib/phrases/starter'
import { prepare } from '@/lib/phrases/suggest/prepare'
import { createSuggester } from '@/lib/phrases/suggest/suggest'
import { practiceMoments } from './moments'

/** How each row that was shown was judged, by moment and phrase. */
const JUDGED = new Map(
  readFileSync(join(import.meta.dirname, 'judged.tsv'), 'utf8')
    .split('\n')
    .filter(row => row !== '' && !row.startsWith('#'))
    .map(row => {
      const at = row.lastIndexOf('\t')
      return [row.slice(0, at), row.slice(at + 1)] as const
    }),
)

/** Share of the rows that may embarrass. */
const EMBARRASSING = 0.02

describe('what the practice console’s buyers are answered with', () => {
  const suggester = createSuggester(prepare(STARTER.phrases))
  const moments = practiceMoments()
  /** A row nobody has judged counts as the worst. */
  const shown = moments.map(({ key, context }) =>
    suggester
      .suggest(context, 3)
      .map(({ phrase }) => JUDGED.get(`${key}\t${phrase.slice('starter:'.length)}`) ?? 'embarrassing'),
  )
  const share = (rows: readonly string[], judgement: string) =>
    rows.filter(each => each === judgement).length / rows.length

  it('is looked at in hundreds of moments', () => {
    expect(moments.length).toBeGreaterThan(300)
    expect(shown.flat().length).toBeGreaterThan(200)
  })

  it('hardly ever embarrasses, the first row no more than others', () => {
    expect(share(shown.flat(), 'embarrassing')).toBeLessThanOrEqual(EMBARRASSING)
    expect(
      share(
        shown.flatMap(([first]) => first ?? []),
        'embarrassing',
      ),
    ).toBeLessThanOrEqual(EMBARRASSING)
  })

  it('fits in most rows', () => {
    expect(share(shown.flat(), 'fits')).toBeGreaterThan(0.7)
  })
})

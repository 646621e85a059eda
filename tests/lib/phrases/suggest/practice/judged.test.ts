import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { STARTER } from '@/lib/phrases/starter'
import { prepare } from '@/lib/phrases/suggest/prepare'
import { createSuggester } from '@/lib/phrases/suggest/suggest'
import { practiceMoments } from './contexts'

/** How each row that was shown was judged, by moment and phrase. */
const JUDGED = new Map(
  readFileSync(join(import.meta.dirname, 'judged.tsv'), 'utf8')
    .split('\n')
    .filter(row => row !== '' && !row.startsWith('#'))
    .map(row => {
      const [moment = '', phrase = '', judgement = ''] = row.split('\t')
      return [`${moment}\t${phrase}`, judgement] as const
    }),
)

/** Shares of the rows as they were when they were judged: to be lowered, never raised. */
const EMBARRASSING = 0.23
const EMBARRASSING_FIRST = 0.2

describe('what the practice console’s buyers are answered with', () => {
  const suggester = createSuggester(prepare(STARTER.phrases))
  /** A row nobody has judged counts as the worst. */
  const shown = practiceMoments().map(({ key, context }) =>
    suggester
      .suggest(context, 3)
      .map(({ phrase }) => JUDGED.get(`${key}\t${phrase.slice('starter:'.length)}`) ?? 'embarrassing'),
  )
  const share = (rows: readonly string[]) =>
    rows.filter(judgement => judgement === 'embarrassing').length / rows.length

  it('embarrasses no more often than it did', () => {
    expect(share(shown.flat())).toBeLessThanOrEqual(EMBARRASSING)
  })

  it('embarrasses less with the first row', () => {
    expect(share(shown.flatMap(([first]) => first ?? []))).toBeLessThanOrEqual(EMBARRASSING_FIRST)
  })

  it('says nothing to a good part of the lines', () => {
    expect(shown.filter(rows => rows.length === 0).length).toBeGreaterThan(shown.length * 0.3)
  })
})

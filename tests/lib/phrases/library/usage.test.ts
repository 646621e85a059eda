import { expect, it } from 'vitest'
import type { Phrase, PhraseId, Usage } from '@/lib/phrases/library/phrase'
import { countedSince, isIdle, monthOf, usedBy } from '@/lib/phrases/library/usage'

const p = 'p' as PhraseId
const row = (device: string, count: number, last: number, months?: Usage['months']): Usage => ({
  id: `p/${device}`,
  phrase: p,
  device,
  count,
  last,
  ...(months && { months }),
})

it('adds the devices up, rows of before months were counted too', () => {
  const used = usedBy([
    row('a', 3, 50, { '2026-10': 1, '2026-11': 2 }),
    row('b', 4, 90, { '2026-11': 1 }),
    row('c', 9, 10),
  ])
  expect(used.get(p)).toEqual({ times: 16, last: 90, months: { '2026-10': 1, '2026-11': 3 } })
  expect(used.get('nobody' as PhraseId)).toBeUndefined()
})

it.each([
  ['2026-10-31T23:59:59+08:00', '2026-10'],
  ['2026-11-01T00:00:00+08:00', '2026-11'],
  ['2026-12-31T16:00:00Z', '2027-01'],
])('%s belongs to the month %s of the shop', (at, month) => {
  expect(monthOf(Date.parse(at), 'Asia/Shanghai')).toBe(month)
})

const day = 86_400_000
it.each([
  ['never used', undefined, true],
  ['used today', { times: 1, last: 100 * day, months: {} }, false],
  ['used 90 days ago', { times: 5, last: 10 * day, months: {} }, false],
  ['used longer ago', { times: 5, last: 10 * day - 1, months: {} }, true],
])('%s: idle is %s', (_, used, idle) => {
  expect(isIdle(used, 100 * day)).toBe(idle)
})

it.each([
  ['came lately', 20 * day, false],
  ['came 90 days ago', 10 * day, false],
  ['came earlier', 10 * day - 1, true],
])('never used, %s: idle is %s', (_, since, idle) => {
  expect(isIdle(undefined, 100 * day, since)).toBe(idle)
})

const written = (ms: number) => ({
  id: p,
  title: '',
  text: '',
  updatedAt: `${ms.toString(36).padStart(9, '0')}-0000-a` as Phrase['updatedAt'],
})

it.each<[string, readonly Usage[], number, number]>([
  ['nothing was ever used: from now on', [], 5, 1000],
  ['from the first use of any phrase on', [row('a', 1, 700), row('b', 1, 300)], 5, 300],
  ['not before it was written', [row('a', 1, 300)], 500, 500],
])('uses are counted: %s', (_, usage, at, since) => {
  expect(countedSince(usage, 1000)(written(at))).toBe(since)
})

it('counts from the beginning of the first month that is known', () => {
  const now = Date.parse('2026-11-20T00:00:00Z')
  const usage = [row('a', 3, now, { '2026-11': 1, '2026-09': 2 })]
  expect(countedSince(usage, now)(written(0))).toBe(Date.parse('2026-09-01T00:00:00Z'))
})

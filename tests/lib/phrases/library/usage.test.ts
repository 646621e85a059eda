import { expect, it } from 'vitest'
import type { PhraseId, Usage } from '@/lib/phrases/library/phrase'
import { isIdle, monthOf, usedBy } from '@/lib/phrases/library/usage'

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

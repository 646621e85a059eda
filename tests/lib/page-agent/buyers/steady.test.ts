import { describe, expect, it } from 'vitest'
import { steadied } from '@/lib/page-agent/buyers/steady'
import type { ListedBuyer } from '@/lib/trade/listed-buyer'

const buyer = (key: string, more: Partial<ListedBuyer> = {}): ListedBuyer => ({ key, name: key, ...more })
const NOW = 1_000_000

describe('a list read again', () => {
  it('is the same list while only its timers tick', () => {
    const before = [buyer('a', { waits: true, since: NOW - 5000 }), buyer('b')]
    expect(steadied(before, [buyer('a', { waits: true, since: NOW - 4100 }), buyer('b')], NOW)).toBe(before)
  })

  it('is another one when somebody comes, goes, or says something else', () => {
    const before = [buyer('a'), buyer('b')]
    for (const read of [[buyer('a')], [buyer('b'), buyer('a')], [buyer('a', { last: '在吗' }), buyer('b')]])
      expect(steadied(before, read, NOW)).not.toBe(before)
  })

  it.each([
    ['who begins to wait before our eyes waits since then', [buyer('a')], { waits: true }, NOW],
    ['who waited already when we came waits since nobody knows when', undefined, { waits: true }, undefined],
    ['that stays as it was seen', [buyer('a', { waits: true, since: 7 })], { waits: true }, 7],
    [
      'the page knows better',
      [buyer('a', { waits: true, since: 7 })],
      { waits: true, since: 60_007 },
      60_007,
    ],
    [
      'who is over the limit does not begin anew',
      [buyer('a', { waits: true, since: 7 })],
      { waits: true, since: 60_007, overdue: true },
      7,
    ],
    ['who was answered waits no more', [buyer('a', { waits: true, since: 7 })], {}, undefined],
    ['who was answered and asks again begins anew', [buyer('a')], { waits: true }, NOW],
  ] as const)('%s', (_, before, more, since) => {
    expect(steadied(before, [buyer('a', more)], NOW)[0]?.since).toBe(since)
  })
})

import { expect, it } from 'vitest'
import { type ListedBuyer, longestWaiting } from '@/lib/trade/listed-buyer'

const buyer = (name: string, more: Partial<ListedBuyer> = {}): ListedBuyer => ({ key: name, name, ...more })

it('who waits longest comes first, who waits since nobody knows when last, and the open chat is not among them', () => {
  const list = [
    buyer('unknown', { waits: true }),
    buyer('late', { waits: true, since: 30 }),
    buyer('answered', { since: 1 }),
    buyer('open', { waits: true, since: 5, open: true }),
    buyer('early', { waits: true, since: 10 }),
    buyer('unknown too', { waits: true }),
  ]
  expect(longestWaiting(list).map(({ name }) => name)).toEqual(['early', 'late', 'unknown', 'unknown too'])
})

import { describe, expect, it } from 'vitest'
import { peopleOf } from '@/lib/day/people'
import { emptyRow } from '@/lib/day/row'

const row = (device: string, agent?: string) =>
  emptyRow({ day: '2026-11-28', console: 'jd', device, ...(agent && { agent }) })

describe('people', () => {
  it('are agents by name on whatever machine, then machines without one', () => {
    const people = peopleOf([row('a'), row('b', '小王'), row('c', '小王'), row('c', '小李')])
    expect(people.map(({ name, device, rows }) => [name ?? device, rows.length])).toEqual([
      ['小李', 1],
      ['小王', 2],
      ['a', 1],
    ])
  })
})

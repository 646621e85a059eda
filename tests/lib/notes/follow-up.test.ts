import { describe, expect, it } from 'vitest'
import { DUE_CHOICES, dueAt } from '@/lib/notes/follow-up'

const at = (text: string) => Date.parse(`${text}:00+08:00`)
const NOW = at('2026-12-31T22:40')

describe('when a promise is due', () => {
  it.each([
    ['in-an-hour', '2026-12-31T23:40'],
    ['tomorrow-morning', '2027-01-01T10:00'],
    ['in-three-days', '2027-01-03T22:40'],
  ] as const)('%s', (choice, due) => {
    expect(dueAt(choice, NOW)).toBe(at(due))
  })

  it('tomorrow is the shop’s tomorrow', () => {
    expect(dueAt('tomorrow-morning', NOW, 'Europe/London')).toBe(Date.parse('2027-01-01T10:00:00Z'))
  })

  it('every choice lies ahead', () => {
    expect(DUE_CHOICES.filter(choice => dueAt(choice, NOW) <= NOW)).toEqual([])
  })
})

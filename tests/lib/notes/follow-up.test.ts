import { describe, expect, it } from 'vitest'
import { DUE_CHOICES, dueAt, dueState, dueToday } from '@/lib/notes/follow-up'
import type { About, FollowUp, FollowUpId } from '@/lib/notes/note'
import type { ConsoleId } from '@/lib/trade/console'
import type { Stamp } from '@/lib/trade/record'

const at = (text: string) => Date.parse(`${text}:00+08:00`)
const NOW = at('2026-12-31T22:40')

const promise = (due: number, more: Partial<FollowUp> = {}): FollowUp => ({
  id: String(due) as FollowUpId,
  about: 'buyer:practice:id:u1' as About,
  console: 'practice' as ConsoleId,
  text: '补发配件',
  due,
  updatedAt: '0' as Stamp,
  ...more,
})

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

describe('follow-ups of today', () => {
  it.each([
    [promise(NOW), 'overdue'],
    [promise(NOW + 1), 'today'],
    [promise(at('2026-12-31T23:59')), 'today'],
    [promise(at('2027-01-01T00:00')), 'later'],
    [promise(NOW - 1, { doneAt: NOW }), 'done'],
  ])('%#: %s', (followUp, state) => {
    expect(dueState(followUp, NOW)).toBe(state)
  })

  it('are the open ones, longest overdue first', () => {
    const all = [
      promise(at('2026-12-31T23:00')),
      promise(at('2026-12-30T10:00')),
      promise(at('2027-01-02T10:00')),
      promise(at('2026-12-29T10:00'), { doneAt: NOW }),
      promise(at('2026-12-28T10:00'), { deletedAt: '1' as Stamp }),
    ]
    expect(dueToday(all, NOW).map(({ due }) => due)).toEqual([at('2026-12-30T10:00'), at('2026-12-31T23:00')])
  })
})

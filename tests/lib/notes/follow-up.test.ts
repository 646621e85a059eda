import { describe, expect, it } from 'vitest'
import {
  DUE_CHOICES,
  dueAt,
  finished,
  isMine,
  POSTPONE_CHOICES,
  parseWallText,
  REPLY_CHOICES,
  wallText,
} from '@/lib/notes/follow-up'

const at = (text: string) => Date.parse(`${text}:00+08:00`)
const NOW = at('2026-12-31T22:40')

describe('when something is due', () => {
  it.each([
    ['half-a-minute', NOW + 30_000],
    ['three-minutes', at('2026-12-31T22:43')],
    ['ten-minutes', at('2026-12-31T22:50')],
    ['in-an-hour', at('2026-12-31T23:40')],
    ['tomorrow-morning', at('2027-01-01T09:00')],
    ['in-three-days', at('2027-01-03T22:40')],
    ['in-a-week', at('2027-01-07T22:40')],
  ] as const)('%s', (choice, due) => {
    expect(dueAt(choice, NOW)).toBe(due)
  })

  it('tomorrow is the shop’s tomorrow', () => {
    expect(dueAt('tomorrow-morning', NOW, 'Europe/London')).toBe(Date.parse('2027-01-01T09:00:00Z'))
  })

  it('nine in the morning stays nine where the clock changes that night', () => {
    const evening = Date.parse('2026-10-24T20:00:00+01:00')
    expect(dueAt('tomorrow-morning', evening, 'Europe/London')).toBe(Date.parse('2026-10-25T09:00:00Z'))
  })

  it('every choice lies ahead', () => {
    const all = [...DUE_CHOICES, ...REPLY_CHOICES, ...POSTPONE_CHOICES]
    expect(all.filter(choice => dueAt(choice, NOW) <= NOW)).toEqual([])
  })
})

describe('a moment in a field', () => {
  it.each(['Asia/Shanghai', 'America/New_York', 'Europe/London'])(
    'is read as it was written, in %s',
    zone => {
      expect(parseWallText(wallText(NOW, zone), zone)).toBe(NOW)
    },
  )

  it('is the shop’s, wherever the browser stands', () => {
    expect(wallText(NOW)).toBe('2026-12-31T22:40')
    expect(parseWallText('2026-12-31T22:40')).toBe(NOW)
  })

  it.each(['', '2026-12-31', 'tomorrow', '2026-12-31 22:40'])('none: “%s”', text => {
    expect(parseWallText(text)).toBeUndefined()
  })
})

describe('a follow-up that was done', () => {
  it('is done', () => {
    expect(finished({ due: NOW }, NOW + 5)).toEqual({ due: NOW, doneAt: NOW + 5 })
  })

  it('falls due again where it repeats', () => {
    expect(finished({ due: NOW, repeat: 'days:3' }, NOW + 5)).toEqual({
      due: at('2027-01-03T22:40'),
      repeat: 'days:3',
    })
  })
})

describe('whose it is', () => {
  it.each([
    [undefined, '小林', true],
    ['', '小林', true],
    ['小林', '小林', true],
    ['小王', '小林', false],
    ['小王', '', true],
  ] as const)('given to %s, seen by “%s”: %s', (assignee, me, mine) => {
    expect(isMine({ ...(assignee !== undefined && { assignee }) }, me)).toBe(mine)
  })
})

import { describe, expect, it } from 'vitest'
import { daysToBirthday } from '@/lib/notes/birthday'

const now = Date.parse('2026-11-28T23:30:00+08:00')

describe('a birthday', () => {
  it.each([
    ['11-28', 0],
    ['11-29', 1],
    ['1990-12-01', 3],
    ['12月5日', 7],
    ['11/27', 364],
  ])('%s is so many days ahead', (written, days) => {
    expect(daysToBirthday(written, now, 'Asia/Shanghai')).toBe(days)
  })

  it.each(['春天', '', '13-40', '八月十五'])('is none in “%s”', written => {
    expect(daysToBirthday(written, now, 'Asia/Shanghai')).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { parseDuration, parseTime } from '@/lib/trade/parse-time'

const at = (iso: string) => Date.parse(iso)

describe('a date with its time is read in Beijing time', () => {
  it.each([
    ['2026-08-08 19:34:20', '2026-08-08T19:34:20+08:00'],
    ['2026/08/08 19:34:20 (抖音月付)', '2026-08-08T19:34:20+08:00'],
    ['2026年09月08日 17:12:14', '2026-09-08T17:12:14+08:00'],
    ['2026-8-8 9:05', '2026-08-08T09:05:00+08:00'],
    ['2026-05-01 10:11:12付款时间:', '2026-05-01T10:11:12+08:00'],
    ['2026-08-08T19:34:20Z', '2026-08-08T19:34:20Z'],
    ['2026-08-08T19:34:20.123+02:00', '2026-08-08T19:34:20+02:00'],
    ['Oct 4, 2026, 10:05 AM', '2026-10-04T10:05:00+08:00'],
    ['Sunday, October 4, 2026 12:30 PM', '2026-10-04T12:30:00+08:00'],
    ['4 Oct 2026 22:05:09', '2026-10-04T22:05:09+08:00'],
    ['Sun, Oct 4, 2026, 10:05 AM PDT', '2026-10-04T10:05:00-07:00'],
  ])('%s', (text, iso) => expect(parseTime(text)).toBe(at(iso)))
})

describe('anything less is not a time', () => {
  it.each([
    '19:34',
    '08-08 19:34',
    '2026-08-08',
    '10/4/2026 10:05',
    '2026-13-08 10:00',
    '2026-02-30 10:00',
    '2026-08-08 25:00',
    '2026-08-08 10:00 - 12:00',
    'Oct 4, 2026',
    '3天前',
    '20260808193420',
  ])('%s', text => expect(parseTime(text)).toBeUndefined())
})

describe('a duration', () => {
  it.each([
    ['45秒', 45_000],
    ['3分钟', 180_000],
    ['1分20秒', 80_000],
    ['已等 40 秒', 40_000],
    ['00:45', 45_000],
    ['1:00:05', 3_605_000],
  ])('%s', (text, ms) => expect(parseDuration(text)).toBe(ms))
  it.each(['', '好的', '昨天', '已等待很久了', '12'])('%s is none', text =>
    expect(parseDuration(text)).toBeUndefined(),
  )
})

import { describe, expect, it } from 'vitest'
import { clockWords, span, stopwatch } from '@/components/ui/time-words'
import { NOW, say } from '../sidebar/stage'

const MINUTE = 60_000
const told = ({ key, args = [] }: ReturnType<typeof span>) => say(key, ...args)

describe('span', () => {
  it.each([
    [0, '0 秒'],
    [89_999, '89 秒'],
    [90_000, '1 分钟'],
    [38 * MINUTE, '38 分钟'],
    [119 * MINUTE, '119 分钟'],
    [23 * 60 * MINUTE, '23 小时'],
    [48 * 60 * MINUTE, '2 天'],
  ])('%i ms is %s', (ms, words) => expect(told(span(ms))).toBe(words))
})

describe('stopwatch', () => {
  it.each([
    [23_000, '0:23'],
    [725_000, '12:05'],
    [3_723_000, '1:02:03'],
  ])('%i ms is %s', (ms, words) => expect(stopwatch(ms)).toBe(words))
})

describe('clock', () => {
  it.each([
    ['2026-11-20T23:59:00+08:00', '今天 23:59'],
    ['2026-11-21T00:00:00+08:00', '明天 00:00'],
    ['2026-11-19T23:59:00+08:00', '昨天 23:59'],
    ['2026-11-24T15:12:00+08:00', '11月24日 15:12'],
    ['2027-01-01T08:00:00+08:00', '1月1日 08:00'],
  ])('%s is %s in the shop’s zone', (at, words) =>
    expect(told(clockWords(Date.parse(at), NOW, 'Asia/Shanghai'))).toBe(words),
  )

  it('goes by the shop’s day, not by the machine’s', () => {
    const at = Date.parse('2026-11-20T23:30:00+08:00')
    expect(told(clockWords(at, at, 'America/New_York'))).toBe('今天 10:30')
  })
})

import { describe, expect, it } from 'vitest'
import { parseListTime, parseWaitingText } from '@/lib/consoles/buyers/waiting-text'

/** 2026-01-01 09:30 in Shanghai: yesterday is another year. */
const NOW = Date.parse('2026-01-01T09:30:00+08:00')
const LIMIT = 180_000

describe('a timer on a row', () => {
  it.each([
    ['45秒', 45_000],
    ['1分20秒', 80_000],
    ['已等 40 秒', 40_000],
    ['3分钟', 180_000],
    ['00:45', 45_000],
    ['2分30秒后超时', 30_000],
    ['剩余 45秒', 135_000],
    ['0秒后超时', 180_000],
  ])('%s: they wait %i ms', (text, ms) => {
    expect(parseWaitingText(text, NOW, LIMIT)).toEqual({ since: NOW - ms })
  })

  it.each(['已超时', '已超时 2分', '回复超时'])('%s: at least the limit', text => {
    expect(parseWaitingText(text, NOW, LIMIT)).toEqual({ since: NOW - LIMIT, overdue: true })
  })

  it.each(['', '在线', '2小时后超时', '订单 3分钟内付款', 'VIP3'])('%s says nothing', text => {
    expect(parseWaitingText(text, NOW, LIMIT)).toBeUndefined()
  })
})

describe('when something was said', () => {
  it.each([
    ['09:02', '2026-01-01T09:02:00+08:00'],
    ['09:02:11', '2026-01-01T09:02:11+08:00'],
    ['昨天 22:10', '2025-12-31T22:10:00+08:00'],
    ['2025-12-30 08:00', '2025-12-30T08:00:00+08:00'],
  ])('%s is %s', (text, iso) => {
    expect(parseListTime(text, NOW, undefined)).toBe(Date.parse(iso))
  })

  it.each(['昨天', '刚刚', '12-30', '23:59', '周一', ''])('%s names no moment that has come', text => {
    expect(parseListTime(text, NOW, undefined)).toBeUndefined()
  })
})

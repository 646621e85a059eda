import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { saidTime } from '@/lib/trade/said-time'

const ZONE = 'Asia/Shanghai'
const at = (when: string) => Date.parse(`${when.replace(' ', 'T')}:00+08:00`)
const NOON = at('2026-03-02 12:00')

describe('a time that was said', () => {
  it.each([
    ['晚上', '2026-03-02 20:00'],
    ['下班', '2026-03-02 19:00'],
    ['明天', '2026-03-03 12:00'],
    ['明早九点', '2026-03-03 09:00'],
    ['后天晚上', '2026-03-04 20:00'],
    ['周五', '2026-03-06 12:00'],
    ['下周一', '2026-03-09 12:00'],
    ['周一', '2026-03-02 20:00'],
    ['15号', '2026-03-15 12:00'],
    ['1号', '2026-04-01 12:00'],
    ['1月3日', '2027-01-03 12:00'],
    ['月底', '2026-03-31 12:00'],
    ['下个月', '2026-04-01 12:00'],
    ['发工资', '2026-03-09 12:00'],
    ['过两天', '2026-03-04 12:00'],
    ['三点半', '2026-03-02 15:30'],
    ['8点', '2026-03-02 20:00'],
    ['晚上9点', '2026-03-02 21:00'],
    ['早上', '2026-03-03 10:00'],
    ['马上', '2026-03-02 12:30'],
    ['两小时后', '2026-03-02 14:00'],
    ['十五分钟后', '2026-03-02 12:15'],
    ['三天后', '2026-03-05 12:00'],
  ])('%s, said on Monday at noon: %s', (text, when) => {
    expect(saidTime(text, NOON, ZONE)).toBe(at(when))
  })

  it.each([
    ['晚上', '2026-03-02 21:30', '2026-03-02 22:30'],
    ['今天', '2026-03-02 15:00', '2026-03-02 20:00'],
    ['明天', '2026-02-28 15:00', '2026-03-01 12:00'],
    ['月底', '2028-02-10 15:00', '2028-02-29 12:00'],
    ['31号', '2026-03-31 18:00', '2026-03-31 20:00'],
  ])('%s, said at %s: %s', (text, said, when) => {
    expect(saidTime(text, at(said), ZONE)).toBe(at(when))
  })

  it.each(['好的', '付款', '3栋502', ''])('none in: %s', text => {
    expect(saidTime(text, NOON, ZONE)).toBeUndefined()
  })

  it('keeps to the shop’s clock over a change of it', () => {
    const from = Date.parse('2026-03-07T20:00:00-05:00')
    expect(saidTime('明天晚上', from, 'America/New_York')).toBe(Date.parse('2026-03-08T20:00:00-04:00'))
  })

  it('is never past', () => {
    const words = fc.constantFrom(
      '晚上',
      '明天',
      '周三',
      '12号',
      '3点',
      '今天',
      '凌晨',
      '马上',
      '下班',
      '月底',
      '发工资',
    )
    fc.assert(
      fc.property(words, words, fc.integer({ min: 0, max: 500 * 24 * 60 }), (one, other, minutes) => {
        const from = at('2026-01-01 00:00') + minutes * 60_000
        expect(saidTime(one + other, from, ZONE)).toBeGreaterThan(from)
      }),
    )
  })
})

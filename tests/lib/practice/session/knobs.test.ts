import { describe, expect, it } from 'vitest'
import { cutoffAhead } from '@/lib/alerts/cutoff'
import { paramsOf } from '@/lib/alerts/settings'
import { knobsOf } from '@/lib/practice/session/knobs'
import { practiceShop } from '@/lib/practice/session/practice-shop'
import { DEFAULT_SETTINGS } from '@/lib/settings'

describe('the address of the practice console', () => {
  it('sets nothing for a person', () => {
    expect(knobsOf('', 1_234_567)).toEqual({
      seed: 234_567,
      now: 1_234_567,
      speed: 1,
      messages: 0,
      orders: 0,
      rate: 0,
    })
  })

  it('sets seed, clock, speed, buyer and amounts', () => {
    const knobs = knobsOf(
      '?seed=7&now=2026-03-05T15:20:00%2B08:00&speed=0&buyer=10245&messages=5000&orders=500&rate=50',
      1,
    )
    expect(knobs).toEqual({
      seed: 7,
      now: 1_772_695_200_000,
      speed: 0,
      buyer: '10245',
      messages: 5000,
      orders: 500,
      rate: 50,
    })
    expect(knobsOf('?now=1772695200000', 1).now).toBe(1_772_695_200_000)
  })

  it.each(['?seed=x&now=never&speed=-1&messages=-5&orders=NaN&rate=1e999', '?messages=99999999'])(
    'takes no nonsense: %s',
    search => {
      const { messages, orders, rate, speed, now } = knobsOf(search, 1)
      expect([orders, rate, speed, now]).toEqual([0, 0, 1, 1])
      expect(messages).toBeLessThanOrEqual(20_000)
    },
  )
})

describe('the practice shop', () => {
  const at = (time: string) => Date.parse(`2026-03-05T${time}:00+08:00`)
  const cutoff = (time: string) => practiceShop(DEFAULT_SETTINGS, at(time)).shop.cutoffs[0]

  it.each([
    ['09:05', 9 * 60 + 50],
    ['15:20', 16 * 60],
    ['23:40', 24 * 60 - 1],
  ])('at %s has its cutoff near, on the same day', (time, minute) => expect(cutoff(time)).toBe(minute))

  it('flags an unpaid order at any hour of the day', () => {
    for (let hour = 0; hour < 23; hour += 1) {
      const now = at(`${String(hour).padStart(2, '0')}:30`)
      const { shop } = practiceShop(DEFAULT_SETTINGS, now)
      const { lead } = paramsOf('unpaid-before-cutoff', shop.alerts)
      expect([hour, cutoffAhead(shop, lead, now + 60_000)]).toEqual([hour, expect.any(Number)])
    }
  })

  it('keeps the name, courier and agent that are set', () => {
    const { shop, agent } = DEFAULT_SETTINGS
    const own = practiceShop(
      {
        ...DEFAULT_SETTINGS,
        shop: { ...shop, name: '我的店', courier: '顺丰' },
        agent: { ...agent, name: '小王' },
      },
      at('10:00'),
    )
    expect([own.shop.name, own.shop.courier, own.agent.name]).toEqual(['我的店', '顺丰', '小王'])
    expect(practiceShop(DEFAULT_SETTINGS, at('10:00')).shop.name).toBe('青禾生活馆')
  })
})

import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { ALERT_RULES } from '@/lib/alerts/list'
import { defaultsOf } from '@/lib/alerts/params/param'
import { isOn, overridden, paramsOf } from '@/lib/alerts/settings'
import { alertSettingsSchema, readAlertSettings } from '@/lib/alerts/settings-schema'
import { SUGGESTED_TOPICS, TOPICS_BY_RULE } from '@/lib/alerts/topics'

const TOPICS = TOPICS_BY_RULE.flatMap(({ topics }) => topics)

describe('what rules declare', () => {
  it.each(ALERT_RULES.map(({ id, params }) => [id, params] as const))(
    'the defaults of %s are within their own bounds',
    (id, params) => {
      const all = { [id]: defaultsOf<Parameters<typeof defaultsOf>[0]>(params) }
      expect(v.parse(alertSettingsSchema, all)).toEqual(all)
      expect(readAlertSettings(all)).toEqual(all)
    },
  )

  it.each(ALERT_RULES.map(({ id, params }) => [id, params] as const))(
    'every parameter of %s has words, and none is called like the switch',
    (_id, params) => {
      const declared = Object.entries<{ readonly words?: string }>(params)
      expect(declared.filter(([name, { words }]) => words === undefined || name === 'on')).toEqual([])
    },
  )

  it('suggestions serve the topics of rules that want a phrase', () => {
    expect(SUGGESTED_TOPICS.get('unpaid-before-cutoff')).toBe('nudge')
    expect(SUGGESTED_TOPICS.get('buyer-waiting')).toBeUndefined()
    expect(TOPICS).toContain('hold-on')
    expect(new Set(TOPICS).size).toBe(TOPICS.length)
  })
})

describe('what a shop sets', () => {
  it('stands over the defaults, parameter by parameter', () => {
    expect(paramsOf('buyer-waiting', { 'buyer-waiting': { look: 45 } })).toMatchObject({ look: 45, act: 0 })
    expect(isOn('buyer-waiting', {})).toBe(true)
    expect(isOn('return-visit', {})).toBe(false)
    expect(isOn('return-visit', { 'return-visit': { on: true } })).toBe(true)
    expect(isOn('buyer-waiting', { 'buyer-waiting': { on: false } })).toBe(false)
  })

  it('of one shop stands over that of all', () => {
    const shared = { 'buyer-waiting': { look: 45, act: 60 }, 'no-trace': { on: false } }
    expect(overridden(shared, { 'buyer-waiting': { act: 90 } })).toEqual({
      'buyer-waiting': { look: 45, act: 90 },
      'no-trace': { on: false },
    })
  })
})

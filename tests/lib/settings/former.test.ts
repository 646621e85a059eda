import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { paramsOf } from '@/lib/alerts/settings'
import { DEFAULT_SETTINGS } from '@/lib/settings'
import { readSection, sectionSchemas, sectionToSave } from '@/lib/settings/schema'

/** A section as the version before stored it, every field set by an agent. */
const OLD = {
  name: '小店',
  courier: '顺丰',
  timeZone: 'Europe/London',
  cutoffs: [null, 900, 900, 900, 900, 900, null],
  leadMinutes: 45,
  quiet: { from: 1380, to: 480 },
  nudgeAfterMinutes: 25,
  waiting: { look: 40_000, act: 75_000 },
  addressWords: ['代收', '菜鸟'],
  ownWords: [{ word: '亏本', level: 'block' }],
  allowedWords: ['官方'],
} as const

const ALERTS = {
  'unpaid-before-cutoff': { lead: 45, after: 25 },
  'address-to-confirm': { words: ['代收', '菜鸟'] },
  'buyer-waiting': { look: 40, act: 75 },
} as const

/** Fields that came later, at their defaults. */
const { buyerClasses, issueKinds, remarkReasons } = DEFAULT_SETTINGS.shop
const NEW = {
  holidays: [],
  courierCutoffs: [],
  tagColours: [],
  flagMeanings: [],
  buyerClasses,
  issueKinds,
  remarkReasons,
}

describe('settings stored before rules had parameters of their own', () => {
  it('are read without losing anything', () => {
    const { leadMinutes: _, nudgeAfterMinutes: __, waiting: ___, addressWords: ____, ...same } = OLD
    expect(readSection('shop', OLD)).toEqual({ ...same, ...NEW, alerts: ALERTS })
  })

  it.each([
    ['a lead that was text', { leadMinutes: '45' }, {}],
    ['a wait without a red mark', { waiting: { look: 40_000 } }, { 'buyer-waiting': { look: 40 } }],
    ['a negative wait', { waiting: { look: -1, act: 45_000 } }, { 'buyer-waiting': { act: 45 } }],
    ['the marks that were everybody’s', { waiting: { look: 20_000, act: 30_000 } }, {}],
    ['no doubtful words at all', { addressWords: [] }, { 'address-to-confirm': { words: [] } }],
    ['a wait that is none', { waiting: null }, {}],
  ])('%s', (_name, saved, alerts) => {
    const read = readSection('shop', saved).alerts
    expect(
      Object.fromEntries(Object.entries(read).filter(([, rule]) => Object.keys(rule).length > 0)),
    ).toEqual(alerts)
  })

  it('give the same values to the rules as before', () => {
    const { alerts } = readSection('shop', OLD)
    expect(paramsOf('unpaid-before-cutoff', alerts)).toMatchObject({ lead: 45, after: 25 })
    expect(paramsOf('buyer-waiting', alerts)).toMatchObject({ look: 40, act: 75 })
    expect(paramsOf('address-to-confirm', alerts)).toMatchObject({ words: ['代收', '菜鸟'] })
  })
})

describe('saving', () => {
  const saved = (value: typeof DEFAULT_SETTINGS.shop, known: Readonly<Record<string, unknown>> = OLD) =>
    sectionToSave('shop', known, value)

  it('round-trips, old names written along for machines that know no others', () => {
    const shop = readSection('shop', OLD)
    expect(saved(shop)).toEqual({ ...OLD, ...NEW, alerts: ALERTS })
    expect(readSection('shop', saved(shop))).toEqual(shop)
  })

  it('what is set now holds over what was set under the old name', () => {
    const shop = readSection('shop', OLD)
    const next = { ...shop, alerts: { ...shop.alerts, 'unpaid-before-cutoff': { lead: 60, after: 25 } } }
    expect(saved(next)).toMatchObject({ leadMinutes: 60 })
    expect(readSection('shop', saved(next)).alerts['unpaid-before-cutoff']).toEqual({ lead: 60, after: 25 })
  })

  it('what an older machine sets afterwards holds too', () => {
    const stored = { ...saved(readSection('shop', OLD)), leadMinutes: 15 }
    expect(readSection('shop', stored).alerts['unpaid-before-cutoff']).toEqual({ lead: 15, after: 25 })
  })

  it('rules and parameters of a newer version stay in the store', () => {
    const known = { alerts: { 'phase-of-the-moon': { on: false }, 'no-trace': { colour: 'blue' } } }
    const shop = { ...DEFAULT_SETTINGS.shop, alerts: { 'no-trace': { on: false } } } as const
    expect(saved(shop, known)).toMatchObject({
      alerts: { 'phase-of-the-moon': { on: false }, 'no-trace': { colour: 'blue', on: false } },
    })
  })

  it('takes only what is within its bounds', () => {
    const takes = (alerts: unknown) =>
      v.safeParse(sectionSchemas.shop, { ...DEFAULT_SETTINGS.shop, alerts }).success
    expect(takes({ 'no-trace': { patience: 1 } })).toBe(true)
    expect(takes({ 'no-trace': { patience: 0 } })).toBe(false)
    expect(takes({ 'buyer-waiting': { on: 'yes' } })).toBe(false)
    expect(takes({ 'phase-of-the-moon': {} })).toBe(true)
  })

  it('the defaults are within their own bounds', () => {
    for (const section of ['shop', 'agent', 'page', 'privacy'] as const)
      expect(v.parse(sectionSchemas[section], DEFAULT_SETTINGS[section])).toEqual(DEFAULT_SETTINGS[section])
  })
})

import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { paramsOf } from '@/lib/alerts/settings'
import { settingsIn } from '@/lib/phrases/library/sets'
import { DEFAULT_SETTINGS } from '@/lib/settings'
import { settingsOf } from '@/lib/store/settings'
import { setFields } from '@/lib/store/tables/set-fields'
import type { Stamp } from '@/lib/trade/record'

const stamp = '000000001-0000-till' as Stamp

describe('settings that come back from an older backup', () => {
  it('keep what an agent set for the rules, and gain nothing that was not set', () => {
    const value = { name: '小店', leadMinutes: 45, waiting: { look: 40_000, act: 75_000 } }
    const { shop } = settingsOf([{ id: 'shop', value, updatedAt: stamp }])
    expect(shop).toEqual({
      ...DEFAULT_SETTINGS.shop,
      name: '小店',
      alerts: { 'unpaid-before-cutoff': { lead: 45 }, 'buyer-waiting': { look: 40, act: 75 } },
    })
  })
})

describe('one shop of several', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    shop: { ...DEFAULT_SETTINGS.shop, alerts: { 'buyer-waiting': { look: 40, act: 75 } } },
  }

  it('differs in single parameters, the others are those of all', () => {
    const { alerts } = settingsIn(settings, { own: { alerts: { 'buyer-waiting': { act: 120 } } } }).shop
    expect(paramsOf('buyer-waiting', alerts)).toMatchObject({ look: 40, act: 120 })
    expect(settingsIn(settings, { own: { shop: '二店' } }).shop.alerts).toEqual(settings.shop.alerts)
  })

  it('is stored with what is right of its rules; sets of before hold none', () => {
    const own = v.parse(setFields.own, {
      cutoffs: [null, 900, 900, 900, 900, 900, null],
      alerts: { 'buyer-waiting': { act: 120, look: 'soon' }, 'phase-of-the-moon': { on: false } },
    })
    expect(own).toEqual({
      cutoffs: [null, 900, 900, 900, 900, 900, null],
      alerts: { 'buyer-waiting': { act: 120 } },
    })
    expect(v.parse(setFields.own, { courier: '顺丰' })).toEqual({ courier: '顺丰' })
  })
})

import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '@/lib/settings'
import { readSection, saveSettings, settings } from '@/lib/store/settings'
import { createDesk } from './desk'

describe('settings', () => {
  it('are the defaults until saved, section by section', async () => {
    const { store } = createDesk()
    expect(await settings(store)).toEqual(DEFAULT_SETTINGS)
    await saveSettings(store, 'shop', {
      ...DEFAULT_SETTINGS.shop,
      name: '小店',
      cutoffs: [null, 1, 2, 3, 4, 5, 6],
    })
    expect(await settings(store)).toEqual({
      ...DEFAULT_SETTINGS,
      shop: { ...DEFAULT_SETTINGS.shop, name: '小店', cutoffs: [null, 1, 2, 3, 4, 5, 6] },
    })
  })

  it('keep fields that only a newer version knows', async () => {
    const { store } = createDesk()
    await saveSettings(store, 'agent', { name: '甲', number: '', signature: '—甲' } as {
      name: string
      number: string
    })
    await saveSettings(store, 'agent', { name: '乙', number: '' })
    const rows = await store.read([], database => database.settings.toArray())
    expect(rows[0]?.value).toEqual({ name: '乙', number: '', signature: '—甲' })
  })
})

describe('a section as it was kept', () => {
  const { shop } = DEFAULT_SETTINGS
  it.each([
    ['empty', {}, shop],
    ['with one field from today', { courier: '顺丰' }, { ...shop, courier: '顺丰' }],
    ['with a wrong type beside a right one', { courier: 30, name: '店' }, { ...shop, name: '店' }],
    ['with six days in the week', { cutoffs: [1, 2, 3, 4, 5, 6] }, shop],
    ['with a minute that no day has', { quiet: { from: 0, to: 5000 } }, shop],
    ['with a time zone that is nowhere', { timeZone: 'Mars/Olympus' }, shop],
    ['with a time zone elsewhere', { timeZone: 'Europe/Berlin' }, { ...shop, timeZone: 'Europe/Berlin' }],
    [
      'with a parameter out of bounds beside a right one',
      { alerts: { 'buyer-waiting': { look: -1, act: 45 } } },
      { ...shop, alerts: { 'buyer-waiting': { act: 45 } } },
    ],
    [
      'with a rule that another version has',
      { alerts: { 'phase-of-the-moon': { on: false }, 'no-trace': { on: false } } },
      { ...shop, alerts: { 'no-trace': { on: false } } },
    ],
    ['with alerts that are none', { alerts: 'all of them' }, shop],
    [
      'with own words, all of them right',
      { ownWords: [{ word: '亏本', level: 'block' }], allowedWords: ['官方'] },
      { ...shop, ownWords: [{ word: '亏本', level: 'block' }], allowedWords: ['官方'] },
    ],
    ['with an own word at a level that is none', { ownWords: [{ word: '亏本', level: 'loud' }] }, shop],
    ['with foreign fields', { __proto__: null, polluted: 1 }, shop],
  ])('%s', (_, saved, expected) => {
    expect(readSection('shop', saved)).toEqual(expected)
  })
})

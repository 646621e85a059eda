import { describe, expect, it } from 'vitest'
import type { About } from '@/lib/notes/note'
import { DEFAULT_SETTINGS } from '@/lib/settings'
import { forgetBuyer } from '@/lib/store/buyers'
import { exportBackup } from '@/lib/store/export'
import { sweep } from '@/lib/store/forget'
import { importBackup } from '@/lib/store/import'
import { buyerRecords } from '@/lib/store/notes'
import { saveSettings } from '@/lib/store/settings'
import { allVisits, sawOrders } from '@/lib/store/visits'
import { createDesk, type Desk } from './desk'

const DAY = 86_400_000
const about = 'buyer:x:1' as About
const saw = ({ store }: Desk, orders: Record<string, number>) => sawOrders(store, { about, orders })
const carry = async (from: Desk, to: Desk) =>
  importBackup(to.store, await exportBackup(from.store, { notes: true }))

describe('orders that were seen of a buyer', () => {
  it('add up, each once, and come with the buyer', async () => {
    const desk = createDesk()
    await saw(desk, { 'CNY/1': 5980 })
    desk.now += DAY
    expect(await saw(desk, { 'CNY/1': 5980, 'CNY/2': 100 })).toEqual({
      id: about,
      last: desk.now,
      before: desk.now - DAY,
      orders: { 'CNY/1': 5980, 'CNY/2': 100 },
    })
    expect((await buyerRecords(desk.store, [about])).visit?.orders).toEqual({ 'CNY/1': 5980, 'CNY/2': 100 })
  })

  it('are not written again while the same buyer is looked at', async () => {
    const desk = createDesk()
    const { last } = (await saw(desk, { 'CNY/1': 5980 })) ?? {}
    desk.now += 60_000
    expect((await saw(desk, { 'CNY/1': 5980 }))?.last).toBe(last)
    expect(desk.told).toBe(0)
  })

  it('are no more than there were once two machines that saw the same have merged', async () => {
    const [one, two] = [createDesk(), createDesk()]
    await saw(one, { 'CNY/1': 5980, 'CNY/2': 100 })
    await saw(two, { 'CNY/1': 5980, 'CNY/3': 7 })
    await carry(one, two)
    await carry(two, one)
    const [mine] = await allVisits(one.store)
    expect(mine?.orders).toEqual({ 'CNY/1': 5980, 'CNY/2': 100, 'CNY/3': 7 })
    expect(await allVisits(two.store)).toEqual([mine])
  })

  it('are not noted where the agent does not want it', async () => {
    const desk = createDesk()
    await saveSettings(desk.store, 'privacy', { ...DEFAULT_SETTINGS.privacy, countOrders: false })
    expect(await saw(desk, { 'CNY/1': 5980 })).toBeUndefined()
    expect(await allVisits(desk.store)).toEqual([])
  })

  it('go with the buyer, and do not come back with an older file', async () => {
    const desk = createDesk()
    await saw(desk, { 'CNY/1': 5980 })
    const before = await exportBackup(desk.store, { notes: true })
    desk.now += DAY
    await forgetBuyer(desk.store, about)
    await importBackup(desk.store, before)
    expect((await allVisits(desk.store))[0]?.orders).toEqual({})
  })

  it('are forgotten so many days after the buyer was seen last', async () => {
    const desk = createDesk()
    await saveSettings(desk.store, 'privacy', { ...DEFAULT_SETTINGS.privacy, keepDays: 30 })
    await saw(desk, { 'CNY/1': 5980 })
    desk.now += 31 * DAY
    await sweep(desk.store)
    expect(await allVisits(desk.store)).toEqual([])
  })
})

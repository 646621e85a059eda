import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from '#imports'
import {
  deepItem,
  healthItem,
  layoutItem,
  offItem,
  recentItem,
  revisionItem,
  setChoiceItem,
  sitesItem,
  storedNow,
  taughtItem,
} from '@/lib/browser/storage-items'
import { NEVER_READ } from '@/lib/consoles/health/health'
import { DEFAULT_LAYOUT } from '@/lib/settings/layout'
import type { Stored } from '@/lib/settings/stored'
import type { ConsoleId } from '@/lib/trade/console'

const id = 'practice' as ConsoleId
const { local } = browser.storage
beforeEach(() => local.clear())

const ITEMS: readonly [string, Stored<unknown>, key: string, empty: unknown, value: unknown][] = [
  ['how the sidebar sits', layoutItem(id), 'layout:practice', undefined, { ...DEFAULT_LAYOUT, side: 'left' }],
  ['the chosen shop', setChoiceItem(id), 'set:practice', undefined, { set: 'shared' }],
  ['how well a console is read', healthItem(id), 'health:practice', NEVER_READ, NEVER_READ],
  ['recent searches', recentItem, 'recent', [], ['发货', 'cm']],
  ['consoles switched off', offItem, 'off', [], ['practice']],
  ['consoles with deep reading', deepItem, 'deep', [], ['practice']],
  ['where something was taught', taughtItem, 'taught', [], [{ matches: ['https://a.example/*'], at: '1' }]],
  ['where consoles stand', sitesItem, 'sites', [], [['practice', ['https://a.example/*']]]],
  ['the counts of writes', revisionItem, 'revision', {}, { notes: 5 }],
] as never

describe.each(ITEMS)('%s', (_, item, key, empty, value) => {
  it('is what was kept under its key', async () => {
    await item.set(value)
    expect(Object.keys(await local.get(null))).toEqual([key])
    expect(await item.get()).toEqual(value)
  })

  it('is as before anything was kept where nothing is', async () => expect(await item.get()).toEqual(empty))

  it('is told of when it changes, here or elsewhere, until the end', async () => {
    const end = new AbortController()
    const seen = vi.fn()
    item.watch(seen, end.signal)
    await local.set({ [key]: value, other: 1 })
    await vi.waitFor(() => expect(seen).toHaveBeenCalledExactlyOnceWith(value))
    await local.set({ other: 2 })
    end.abort()
    await local.set({ [key]: null })
    expect(seen).toHaveBeenCalledOnce()
  })
})

describe.each(ITEMS)('%s, where something else is kept', (_, item, key, empty) => {
  it.each([[null], [5], ['text'], [true]])('%j, is as before', async stored => {
    await local.set({ [key]: stored })
    expect(await item.get()).toEqual(empty)
  })
})

it('a choice that was taken back is kept as none', async () => {
  await setChoiceItem(id).set({ set: 'shared' })
  await setChoiceItem(id).set(undefined)
  expect(await setChoiceItem(id).get()).toBeUndefined()
})

describe('everything at once', () => {
  it('is what was kept, and otherwise as before anything was', async () => {
    await offItem.set([id])
    const stored = await storedNow()
    expect(stored(offItem)).toEqual([id])
    expect(stored(layoutItem(id))).toBeUndefined()
  })

  it('is as before anything was kept where this browser keeps nothing', async () => {
    await offItem.set([id])
    vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('no storage'))
    expect((await storedNow())(offItem)).toEqual([])
  })
})

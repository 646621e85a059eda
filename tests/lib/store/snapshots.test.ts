import { describe, expect, it } from 'vitest'
import type { About } from '@/lib/notes/note'
import { DEFAULT_SETTINGS } from '@/lib/settings'
import { sweep, wipe } from '@/lib/store/forget'
import { allNotes, removeNote, saveNote } from '@/lib/store/notes'
import { library, removePhrases, savePhrase } from '@/lib/store/phrases'
import { pictures, savePicture } from '@/lib/store/pictures'
import { restoreSnapshot } from '@/lib/store/restore'
import { saveSettings } from '@/lib/store/settings'
import { dailySnapshot, snapshots, takeSnapshot } from '@/lib/store/snapshots'
import { undoImport } from '@/lib/store/undo'
import { VERSIONS } from '@/lib/store/versions'
import type { ConsoleId } from '@/lib/trade/console'
import { createDesk } from './desk'

const DAY = 86_400_000
const note = { about: 'buyer:x:1' as About, console: 'x' as ConsoleId, text: '要发票', at: 1 }
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const latest = async ({ store }: ReturnType<typeof createDesk>) => {
  const [first] = await snapshots(store)
  if (!first) throw new Error('no copy')
  return first
}

describe('copies of everything', () => {
  it('are made once a day, the last seven kept', async () => {
    const desk = createDesk()
    for (let day = 0; day < 9; day++) {
      await dailySnapshot(desk.store)
      await dailySnapshot(desk.restart())
      desk.now += DAY
    }
    const all = await snapshots(desk.store)
    expect(all.map(({ at }) => Math.round((desk.now - at) / DAY))).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(all[0]).toMatchObject({ why: 'daily', counts: { phrases: 2, notes: 0 } })
  })

  it('bring back what was deleted and changed, keep what was added, with undo', async () => {
    const desk = createDesk()
    const { store } = desk
    const { id } = await saveNote(store, note)
    await takeSnapshot(store, 'daily')
    await saveNote(store, { ...note, id, text: '写坏了' })
    await removePhrases(store, ['s1' as never])
    await savePhrase(store, { title: '新', text: '后来写的' })
    const { snapshot } = await restoreSnapshot(store, (await latest(desk)).id)
    expect(await allNotes(store)).toMatchObject([{ text: '要发票' }])
    expect((await library(store)).phrases.map(({ text }) => text).sort()).toEqual([
      '亲，今天发',
      '后来写的',
      '在的亲',
    ])
    await undoImport(store, snapshot)
    expect(await allNotes(store)).toMatchObject([{ text: '写坏了' }])
    expect((await library(store)).phrases.map(({ id }) => id)).not.toContain('s1')
  })

  it('hold pictures once, and lose them with the last copy that has them', async () => {
    const desk = createDesk()
    const { id } = await savePicture(desk.store, png)
    await takeSnapshot(desk.store, 'daily')
    await takeSnapshot(desk.store, 'import')
    await desk.store.write(['pictures'], ({ database }) => database.pictures.clear())
    expect(await pictures(desk.store, [id])).toEqual([])
    await restoreSnapshot(desk.store, (await latest(desk)).id)
    expect(await pictures(desk.store, [id])).toMatchObject([{ base64: png }])
  })

  it('made before an upgrade are among them', async () => {
    const desk = createDesk()
    const { id } = await saveNote(desk.store, note)
    const upgraded = desk.restart([...VERSIONS, { version: 90, tables: { notes: 'id, about, at' } }])
    await removeNote(upgraded, id)
    const [copy] = await snapshots(upgraded)
    expect(copy).toMatchObject({ why: 'upgrade', counts: { notes: 1 } })
    await restoreSnapshot(upgraded, copy?.id ?? 0)
    expect(await allNotes(upgraded)).toMatchObject([{ text: '要发票' }])
  })

  it('are missing once they are gone', async () => {
    const desk = createDesk()
    await expect(restoreSnapshot(desk.store, 1)).rejects.toMatchObject({ failed: 'missing' })
    await expect(restoreSnapshot(desk.store, -20)).rejects.toMatchObject({ failed: 'missing' })
    await takeSnapshot(desk.store, 'daily')
    await expect(restoreSnapshot(desk.store, 99)).rejects.toMatchObject({ failed: 'missing' })
  })

  it('go with what the agent wants forgotten', async () => {
    const desk = createDesk()
    await saveSettings(desk.store, 'privacy', { ...DEFAULT_SETTINGS.privacy, keepDays: 30 })
    await takeSnapshot(desk.store, 'import')
    desk.now += 31 * DAY
    await sweep(desk.store)
    expect(await snapshots(desk.store)).toEqual([])
  })

  it('survive a wipe only where the agent wants one', async () => {
    const desk = createDesk()
    await saveNote(desk.store, note)
    await wipe(desk.store, { keepSnapshot: true })
    expect(await allNotes(desk.store)).toEqual([])
    expect(await latest(desk)).toMatchObject({ why: 'wipe' })
    await restoreSnapshot(desk.store, (await latest(desk)).id)
    expect(await allNotes(desk.store)).toMatchObject([{ text: '要发票' }])
    await wipe(desk.store)
    expect(await snapshots(desk.store)).toEqual([])
  })
})

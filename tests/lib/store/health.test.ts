import { openDB } from 'idb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readBackup } from '@/lib/backup/format'
import type { About } from '@/lib/notes/note'
import { DEFAULT_SETTINGS } from '@/lib/settings'
import { exportBackup } from '@/lib/store/export'
import { importBackup } from '@/lib/store/import'
import { allNotes, buyerRecords, saveNote } from '@/lib/store/notes'
import { library } from '@/lib/store/phrases'
import { rescueFile } from '@/lib/store/rescue'
import { settings } from '@/lib/store/settings'
import { VERSIONS, type Version } from '@/lib/store/versions'
import type { ConsoleId } from '@/lib/trade/console'
import { createDesk, STARTER_SAMPLE } from './desk'

const about = 'buyer:x:1' as About
const note = { about, console: 'x' as ConsoleId, text: '答应周五补发', at: 1 }

afterEach(() => void vi.restoreAllMocks())

const quota = () => new DOMException('full', 'QuotaExceededError')

describe('without a database', () => {
  const cases: [string, Error, 'unavailable' | 'full'][] = [
    ['that the browser refuses', new DOMException('not here', 'InvalidStateError'), 'unavailable'],
    ['that does not fit on the disk', quota(), 'full'],
  ]
  it.each(cases)('%s, reading goes on from memory and saving says so', async (_, error, why) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw error
    })
    const { store } = createDesk()
    expect(await store.health()).toEqual({ kind: 'off', why })
    expect((await library(store)).phrases).toEqual(STARTER_SAMPLE.phrases)
    expect(await settings(store)).toEqual(DEFAULT_SETTINGS)
    expect(await buyerRecords(store, [about])).toEqual({ notes: [], followUps: [] })
    await expect(saveNote(store, note)).rejects.toMatchObject({ failed: 'storeOff' })
    expect((await readBackup(await exportBackup(store, { notes: true }))).kind).toBe('read')
  })

  it('comes back by itself once there is one', async () => {
    const refused = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw quota()
    })
    const { store } = createDesk()
    expect(await store.health()).toEqual({ kind: 'off', why: 'full' })
    refused.mockRestore()
    await saveNote(store, note)
    expect(await store.health()).toEqual({ kind: 'ok' })
  })
})

describe('a disk that fills up', () => {
  it('refuses the note, keeps all that was there, and is well again when there is room', async () => {
    const { store } = createDesk()
    await saveNote(store, note)
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw quota()
    })
    await expect(saveNote(store, note)).rejects.toMatchObject({ failed: 'full' })
    expect(await store.health()).toEqual({ kind: 'off', why: 'full' })
    expect(await allNotes(store)).toHaveLength(1)
    put.mockRestore()
    await saveNote(store, note)
    expect(await store.health()).toEqual({ kind: 'ok' })
    expect(await allNotes(store)).toHaveLength(2)
  })
})

describe('an upgrade', () => {
  const second = (upgrade: NonNullable<Version['upgrade']>): readonly Version[] => [
    ...VERSIONS,
    { version: 90, tables: { notes: 'id, about, at' }, upgrade },
  ]
  const failing = second(async transaction => {
    await transaction.table('notes').clear()
    throw new Error('the second version has a mistake')
  })

  it('that fails leaves everything as it was, says so, and hands it out', async () => {
    const desk = createDesk()
    await saveNote(desk.store, note)
    const upgraded = desk.restart(failing)
    expect(await upgraded.health()).toEqual({ kind: 'upgrade-failed' })
    await expect(saveNote(upgraded, note)).rejects.toMatchObject({ failed: 'storeOff' })
    expect((await library(upgraded)).phrases).toEqual(STARTER_SAMPLE.phrases)
    expect(await allNotes(upgraded)).toEqual([expect.objectContaining({ text: '答应周五补发' })])
    const rescued = JSON.parse(await rescueFile(desk.name, 5))
    expect(rescued.current.tables.notes).toEqual([expect.objectContaining({ text: '答应周五补发' })])
    expect(await allNotes(desk.restart())).toEqual([expect.objectContaining({ text: '答应周五补发' })])
  })

  it('that succeeds but spoils the content can still be rescued from', async () => {
    const desk = createDesk()
    await saveNote(desk.store, note)
    const upgraded = desk.restart(second(transaction => transaction.table('notes').clear()))
    expect(await upgraded.health()).toEqual({ kind: 'ok' })
    expect(await allNotes(upgraded)).toEqual([])
    const rescued = JSON.parse(await rescueFile(desk.name, 5))
    expect(rescued.before[0].tables.notes).toEqual([expect.objectContaining({ text: '答应周五补发' })])
  })

  it('is not begun without room for a copy', async () => {
    const desk = createDesk()
    await saveNote(desk.store, note)
    const ran = vi.fn()
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw quota()
    })
    const upgraded = desk.restart(second(async () => ran()))
    expect(await upgraded.health()).toEqual({ kind: 'off', why: 'full' })
    expect(ran).not.toHaveBeenCalled()
    expect(await allNotes(upgraded)).toHaveLength(1)
    put.mockRestore()
    const later = desk.restart(second(async () => ran()))
    expect(await later.health()).toEqual({ kind: 'ok' })
    expect(await allNotes(later)).toHaveLength(1)
  })

  it('is not waited for while an older version is held open elsewhere, and is made once it is free', async () => {
    const desk = createDesk()
    await saveNote(desk.store, note)
    const held = await openDB(desk.name, undefined, { blocking: () => undefined })
    const upgraded = desk.restart(second(async () => undefined))
    expect(await upgraded.health()).toEqual({ kind: 'off', why: 'blocked' })
    await expect(saveNote(upgraded, note)).rejects.toMatchObject({ failed: 'storeOff' })
    held.close()
    await vi.waitFor(async () => expect(await upgraded.health()).toEqual({ kind: 'ok' }))
    expect(await allNotes(upgraded)).toMatchObject([{ text: '答应周五补发' }])
  })

  it('is not needed twice', async () => {
    const desk = createDesk()
    await saveNote(desk.store, note)
    const ran = vi.fn()
    const versions = second(async () => ran())
    await desk.restart(versions).health()
    await desk.restart(versions).health()
    expect(ran).toHaveBeenCalledTimes(1)
  })
})

describe('a database that is taken away', () => {
  it('by being deleted is made anew at the next ask, and what is written then is kept', async () => {
    const { store, name } = createDesk()
    await saveNote(store, note)
    await new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(name)
      deleting.onsuccess = resolve
      deleting.onerror = reject
    })
    expect(await allNotes(store)).toEqual([])
    expect((await library(store)).phrases).toEqual(STARTER_SAMPLE.phrases)
    await saveNote(store, note)
    expect(await allNotes(store)).toMatchObject([{ text: '答应周五补发' }])
    expect(await store.health()).toEqual({ kind: 'ok' })
  })
})

describe('the rescue file', () => {
  it('is imported like a backup, on any machine, what was before the upgrade included', async () => {
    const desk = createDesk()
    await saveNote(desk.store, note)
    const spoilt = desk.restart([
      ...VERSIONS,
      { version: 90, tables: {}, upgrade: transaction => transaction.table('notes').clear() },
    ])
    await saveNote(spoilt, { ...note, text: '升级之后' })
    const file = await rescueFile(desk.name, 5)
    const other = createDesk()
    await importBackup(other.store, file)
    expect((await allNotes(other.store)).map(({ text }) => text).sort()).toEqual(['升级之后', '答应周五补发'])
  })

  it('leaves out what makes no sense, and says how much', async () => {
    const tables = { notes: [{ id: 'n1' }, 5], phrases: STARTER_SAMPLE.phrases, unknown: [1] }
    const file = JSON.stringify({
      kind: 'deskside-rescue',
      at: 5,
      current: { version: 10, tables },
      before: [],
    })
    expect(await readBackup(file)).toMatchObject({
      kind: 'read',
      skipped: 2,
      backup: { at: 5, content: { notes: [], phrases: STARTER_SAMPLE.phrases } },
    })
  })

  it('of a machine without a database is empty and makes none', async () => {
    expect(JSON.parse(await rescueFile('nowhere', 5))).toEqual({ kind: 'deskside-rescue', at: 5, before: [] })
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nowhere')
  })
})

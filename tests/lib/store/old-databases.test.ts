import { openDB } from 'idb'
import { describe, expect, it } from 'vitest'
import type { About, NoteId } from '@/lib/notes/note'
import { exportBackup } from '@/lib/store/export'
import { importBackup } from '@/lib/store/import'
import { saveIssue } from '@/lib/store/issues'
import { allNotes, buyerRecords, saveNote } from '@/lib/store/notes'
import { library } from '@/lib/store/phrases'
import { settings } from '@/lib/store/settings'
import { sawOrders } from '@/lib/store/visits'
import type { ConsoleId } from '@/lib/trade/console'
import { createDesk, STARTER_SAMPLE } from './desk'

/** Object stores and their indexes as the shipped versions made them; the browser counts ten times as high as Dexie. */
const SHIPPED: Readonly<Record<number, Readonly<Record<string, readonly string[]>>>> = {
  10: {
    phrases: [],
    groups: [],
    pins: [],
    notes: ['about', 'updatedAt'],
    buyers: ['updatedAt'],
    followUps: ['about', 'due'],
    decisions: ['updatedAt'],
    settings: [],
    usage: [],
    learned: [],
    meta: [],
    imports: ['at'],
  },
  20: { profiles: [], packs: [], hides: [], pictures: [], sets: [], staged: ['at'] },
  30: { days: ['day'], seen: ['at'], questions: ['at'] },
  40: { issues: ['about', 'at'], visits: [] },
}

const note = {
  id: 'n1' as NoteId,
  about: 'buyer:x:1' as About,
  console: 'x' as ConsoleId,
  text: '要发票',
  at: 1,
}
const stamp = '0mom5c000-0000-old'

/** A database as that version left it, written without any of our code. */
async function old(name: string, version: 10 | 20 | 30 | 40): Promise<void> {
  const database = await openDB(name, version, {
    upgrade(opened) {
      for (const [at, stores] of Object.entries(SHIPPED)) {
        if (Number(at) > version) continue
        for (const [store, indexes] of Object.entries(stores)) {
          const made = opened.createObjectStore(store, { keyPath: 'id' })
          for (const index of indexes) made.createIndex(index, index)
          if (store === 'decisions') made.createIndex('[console+about]', ['console', 'about'])
        }
      }
    },
  })
  await database.put('meta', { id: 'clock', device: 'old', last: stamp })
  await database.put('notes', { ...note, updatedAt: stamp })
  await database.put('settings', { id: 'agent', value: { name: '小王' }, updatedAt: stamp })
  for (const phrase of STARTER_SAMPLE.phrases) await database.put('phrases', phrase)
  database.close()
}

describe.each([10, 20, 30, 40] as const)('a database of version %i', version => {
  it('opens with everything that was in it, and is written on', async () => {
    const desk = createDesk()
    await old(desk.name, version)
    expect(await desk.store.health()).toEqual({ kind: 'ok' })
    expect(await allNotes(desk.store)).toMatchObject([note])
    expect((await settings(desk.store)).agent.name).toBe('小王')
    expect((await library(desk.store)).phrases.map(({ id }) => id)).toEqual(['s1', 's2'])
    const saved = await saveNote(desk.store, { ...note, text: '要发票，个人' })
    expect(saved.updatedAt > stamp).toBe(true)
  })

  it('takes what this version keeps beside', async () => {
    const desk = createDesk()
    await old(desk.name, version)
    await saveIssue(desk.store, { about: note.about, console: note.console, kind: '质量', at: 1 })
    await sawOrders(desk.store, { about: note.about, orders: { 'CNY/1': 5980 } })
    expect(await buyerRecords(desk.store, [note.about])).toMatchObject({
      notes: [note],
      issues: [{ kind: '质量' }],
      visit: { orders: { 'CNY/1': 5980 } },
    })
  })

  it('merges with its own older backup without a false conflict', async () => {
    const desk = createDesk()
    await old(desk.name, version)
    const before = await exportBackup(desk.store, { notes: true })
    await saveNote(desk.store, { ...note, text: '要发票，个人' })
    await importBackup(desk.store, before)
    const [merged] = await allNotes(desk.store)
    expect(merged).toMatchObject({ text: '要发票，个人' })
    expect(merged).not.toHaveProperty('others')
  })
})

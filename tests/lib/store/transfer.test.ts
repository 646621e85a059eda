import { describe, expect, it, vi } from 'vitest'
import { readBackup } from '@/lib/backup/format'
import type { About } from '@/lib/notes/note'
import type { PhraseId } from '@/lib/phrases/library/phrase'
import { decide } from '@/lib/store/decisions'
import { exportBackup } from '@/lib/store/export'
import { importBackup } from '@/lib/store/import'
import { learn } from '@/lib/store/learned'
import { allNotes, removeNote, saveNote } from '@/lib/store/notes'
import { library, removePhrases, savePhrase } from '@/lib/store/phrases'
import { pin } from '@/lib/store/pins'
import { saveSettings, settings } from '@/lib/store/settings'
import type { Store } from '@/lib/store/store'
import { undoImport } from '@/lib/store/undo'
import { used } from '@/lib/store/usage'
import type { ConsoleId } from '@/lib/trade/console'
import { createDesk } from './desk'

const id = (text: string) => text as PhraseId
const console = 'pinduoduo' as ConsoleId
const note = (text: string, at = 1) => ({ about: 'buyer:pinduoduo:1' as About, console, text, at })

const all = (store: Store) => exportBackup(store, { notes: true })
const contentOf = async (store: Store) => {
  const read = await readBackup(await all(store))
  if (read.kind !== 'read') throw new Error(JSON.stringify(read))
  return read.backup.content
}

/** A desk somebody has worked at. */
async function usedDesk() {
  const desk = createDesk()
  const { store } = desk
  await saveNote(store, note('要发票'))
  await savePhrase(store, { id: id('s1'), title: '发货时间', text: '亲，明天发' })
  await removePhrases(store, [id('s2')])
  await pin(store, id('s1'), 0)
  await used(store, id('s1'))
  await learn(store, { phrase: id('s1'), features: ['a1'], topic: 'a1', passed: [] })
  await saveSettings(store, 'agent', { name: '小王', number: '' })
  await decide(store, { console, alert: 'address-to-confirm', about: 'order:1:a', kind: 'done', at: 1 })
  return desk
}

describe('carrying everything to another machine', () => {
  it('brings it all, merged with what is there, and nobody starts from the pack again', async () => {
    const from = await usedDesk()
    const to = createDesk()
    await saveNote(to.store, note('自己的', 2))
    await importBackup(to.store, await all(from.store))
    expect((await allNotes(to.store)).map(({ text }) => text)).toEqual(['自己的', '要发票'])
    const { phrases, pins, usage } = await library(to.store)
    expect(phrases.map(({ text }) => text)).toEqual(['亲，明天发'])
    expect(pins).toHaveLength(1)
    expect(usage).toEqual((await library(from.store)).usage)
    expect((await settings(to.store)).agent.name).toBe('小王')
    expect((await contentOf(to.store)).decisions).toEqual((await contentOf(from.store)).decisions)
  })

  it('there and back leaves both the same', async () => {
    const [a, b] = [await usedDesk(), await usedDesk()]
    await saveNote(b.store, note('乙'))
    await importBackup(a.store, await all(b.store))
    await importBackup(b.store, await all(a.store))
    expect(await contentOf(a.store)).toEqual(await contentOf(b.store))
  })

  it('twice changes nothing', async () => {
    const [from, to] = [await usedDesk(), createDesk()]
    const file = await all(from.store)
    await importBackup(to.store, file)
    const once = await contentOf(to.store)
    await importBackup(to.store, file)
    expect(await contentOf(to.store)).toEqual(once)
  })

  it('does not bring back what was deleted here since', async () => {
    const [from, to] = [await usedDesk(), createDesk()]
    const file = await all(from.store)
    await importBackup(to.store, file)
    for (const { id } of await allNotes(to.store)) await removeNote(to.store, id)
    await importBackup(to.store, file)
    expect(await allNotes(to.store)).toEqual([])
  })

  it('leaves edits made afterwards newer than what came, though the other clock runs ahead', async () => {
    const from = createDesk()
    from.now += 365 * 86_400_000
    const theirs = await saveNote(from.store, note('明年'))
    const to = createDesk()
    await importBackup(to.store, await all(from.store))
    const mine = await saveNote(to.store, { ...note('今年改的'), id: theirs.id })
    expect(mine.updatedAt > theirs.updatedAt).toBe(true)
  })

  it('without notes carries nothing about buyers', async () => {
    const text = await exportBackup((await usedDesk()).store, { notes: false })
    expect(text).not.toContain('要发票')
    expect(text).not.toContain('order:1:a')
    expect(text).toContain('亲，明天发')
  })
})

describe('an import that cannot be', () => {
  it.each(['', '{}', '{"kind":"deskside-backup"'])('%j changes nothing', async text => {
    const desk = createDesk()
    const before = await contentOf(desk.store)
    await expect(importBackup(desk.store, text)).rejects.toMatchObject({ failed: 'invalid' })
    expect(await contentOf(desk.store)).toEqual(before)
    expect(desk.told).toBe(0)
  })

  it('finished leaves nothing half-imported', async () => {
    const [from, to] = [await usedDesk(), createDesk()]
    const file = await all(from.store)
    const before = await contentOf(to.store)
    const put = IDBObjectStore.prototype.put
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (this.name === 'settings') throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, args)
    })
    await expect(importBackup(to.store, file)).rejects.toMatchObject({ failed: 'full' })
    spy.mockRestore()
    expect(await contentOf(to.store)).toEqual(before)
  })
})

describe('undoing an import', () => {
  it('puts everything back as it was', async () => {
    const [from, to] = [await usedDesk(), await usedDesk()]
    const before = await contentOf(to.store)
    const { snapshot } = await importBackup(to.store, await all(from.store))
    expect(await contentOf(to.store)).not.toEqual(before)
    await undoImport(to.restart(), snapshot)
    expect(await contentOf(to.store)).toEqual(before)
  })

  it('keeps what the agent wrote after it', async () => {
    const [from, to] = [await usedDesk(), createDesk()]
    const { snapshot } = await importBackup(to.store, await all(from.store))
    const [imported] = await allNotes(to.store)
    if (imported) await saveNote(to.store, { ...imported, text: '要发票，已开' })
    await saveNote(to.store, note('新客', 9))
    await undoImport(to.store, snapshot)
    expect((await allNotes(to.store)).map(({ text }) => text)).toEqual(['新客', '要发票，已开'])
    expect((await library(to.store)).phrases.map(({ id }) => id)).toEqual(['s1', 's2'])
  })

  it('works once, and for the last five only', async () => {
    const [from, to] = [await usedDesk(), createDesk()]
    const file = await all(from.store)
    const snapshots: string[] = []
    for (let i = 0; i < 6; i++) {
      to.now += 1000
      snapshots.push((await importBackup(to.store, file)).snapshot)
    }
    const undo = (snapshot = '') => undoImport(to.store, snapshot)
    await expect(undo(snapshots[0])).rejects.toMatchObject({ failed: 'missing' })
    await undo(snapshots[5])
    await expect(undo(snapshots[5])).rejects.toMatchObject({ failed: 'missing' })
  })
})

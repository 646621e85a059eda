import { describe, expect, it } from 'vitest'
import { formerTexts } from '@/lib/notes/history'
import type { About } from '@/lib/notes/note'
import type { PhraseId } from '@/lib/phrases/library/phrase'
import { saveTags } from '@/lib/store/buyers'
import { chooseText } from '@/lib/store/choose'
import { exportBackup } from '@/lib/store/export'
import { allFollowUps, saveFollowUp } from '@/lib/store/follow-ups'
import { importBackup } from '@/lib/store/import'
import { allNotes, buyerRecords, removeNote, saveNote } from '@/lib/store/notes'
import { library, savePhrase } from '@/lib/store/phrases'
import { saveSettings, settings } from '@/lib/store/settings'
import { undoImport } from '@/lib/store/undo'
import type { ConsoleId } from '@/lib/trade/console'
import { createDesk, type Desk } from './desk'

const console = 'x' as ConsoleId
const about = 'buyer:x:1' as About
const note = { about, console, at: 1 }

const bring = async (from: Desk, to: Desk) =>
  importBackup(to.store, await exportBackup(from.store, { notes: true }))

/** Two machines with the same note; the second one's clock is a little ahead. */
async function pair() {
  const [a, b] = [createDesk(), createDesk()]
  const saved = await saveNote(a.store, { ...note, text: '要发票' })
  b.now += 1000
  await bring(a, b)
  return { a, b, id: saved.id }
}

const swap = async (a: Desk, b: Desk) => {
  await bring(a, b)
  await bring(b, a)
}

describe('what two machines wrote at the same time', () => {
  it('keeps both texts of a note on both, until one is chosen', async () => {
    const { a, b, id } = await pair()
    await saveNote(a.store, { ...note, id, text: '要发票，个人' })
    await saveNote(b.store, { ...note, id, text: '要发票，公司' })
    await swap(a, b)
    for (const { store } of [a, b]) {
      const [both] = await allNotes(store)
      expect(both).toMatchObject({ text: '要发票，公司', others: { text: [{ value: '要发票，个人' }] } })
    }
    const other = (await allNotes(a.store))[0]?.others?.['text']?.[0]
    if (!other) throw new Error('no other text')
    await chooseText(a.store, { table: 'notes', id, field: 'text', at: other.at })
    await swap(a, b)
    for (const { store } of [a, b]) {
      const [chosen] = await allNotes(store)
      expect(chosen).toMatchObject({ text: '要发票，个人' })
      expect(chosen).not.toHaveProperty('others')
      const former = formerTexts(chosen ?? {}).map(({ text }) => text)
      expect(new Set(former)).toEqual(new Set(['要发票', '要发票，公司']))
    }
  })

  it('keeps the text that shows where that one is chosen', async () => {
    const { a, b, id } = await pair()
    await saveNote(a.store, { ...note, id, text: '要发票，个人' })
    await saveNote(b.store, { ...note, id, text: '要发票，公司' })
    await swap(a, b)
    await chooseText(a.store, { table: 'notes', id, field: 'text' })
    await swap(a, b)
    for (const { store } of [a, b]) {
      const [chosen] = await allNotes(store)
      expect(chosen).toMatchObject({ text: '要发票，公司' })
      expect(chosen).not.toHaveProperty('others')
    }
  })

  it('is no conflict where one knew of the other', async () => {
    const { a, b, id } = await pair()
    await saveNote(a.store, { ...note, id, text: '要发票，个人' })
    await bring(a, b)
    await saveNote(b.store, { ...note, id, text: '发票已开' })
    await swap(a, b)
    for (const { store } of [a, b]) expect(await allNotes(store)).toMatchObject([{ text: '发票已开' }])
    expect((await allNotes(a.store))[0]).not.toHaveProperty('others')
  })

  it('keeps an edit that a deletion did not know of', async () => {
    const { a, b, id } = await pair()
    await saveNote(a.store, { ...note, id, text: '要发票，急' })
    await removeNote(b.store, id)
    await swap(a, b)
    for (const { store } of [a, b]) expect(await allNotes(store)).toMatchObject([{ text: '要发票，急' }])
    await removeNote(a.store, id)
    await swap(a, b)
    for (const { store } of [a, b]) expect(await allNotes(store)).toEqual([])
  })

  it('joins tags, and what was taken off stays off', async () => {
    const [a, b] = [createDesk(), createDesk()]
    await saveTags(a.store, { id: about, console, tags: ['老客', '急'] })
    await bring(a, b)
    await saveTags(a.store, { id: about, console, tags: ['老客'] })
    await saveTags(b.store, { id: about, console, tags: ['老客', '急', '大单'] })
    await swap(a, b)
    for (const { store } of [a, b])
      expect((await buyerRecords(store, [about])).profile?.tags).toEqual(['老客', '大单'])
  })

  it('keeps settings of both, field by field', async () => {
    const [a, b] = [createDesk(), createDesk()]
    const { shop } = await settings(a.store)
    await saveSettings(a.store, 'shop', {
      ...shop,
      name: '小店',
      allowedWords: [...shop.allowedWords, '菜鸟'],
    })
    await saveSettings(b.store, 'shop', {
      ...shop,
      courier: '顺丰',
      allowedWords: [...shop.allowedWords, '丰巢'],
    })
    await swap(a, b)
    for (const { store } of [a, b]) {
      const merged = (await settings(store)).shop
      expect(merged).toMatchObject({ name: '小店', courier: '顺丰' })
      expect(new Set(merged.allowedWords)).toEqual(new Set([...shop.allowedWords, '菜鸟', '丰巢']))
    }
  })

  it('takes a follow-up done here and reworded there for both', async () => {
    const [a, b] = [createDesk(), createDesk()]
    const { id } = await saveFollowUp(a.store, { about, console, text: '补发', due: 5 })
    await bring(a, b)
    await saveFollowUp(a.store, { id, about, console, text: '补发', due: 5, doneAt: 6 })
    await saveFollowUp(b.store, { id, about, console, text: '补发两件', due: 5 })
    await swap(a, b)
    for (const { store } of [a, b])
      expect(await allFollowUps(store)).toMatchObject([{ text: '补发两件', doneAt: 6 }])
  })

  it('keeps both texts of a phrase of the starter pack', async () => {
    const [a, b] = [createDesk(), createDesk()]
    b.now += 1000
    const phrase = { id: 's2' as PhraseId, title: '问候' }
    await savePhrase(a.store, { ...phrase, text: '在的哦' })
    await savePhrase(b.store, { ...phrase, text: '您好，在的' })
    await swap(a, b)
    for (const { store } of [a, b]) {
      const found = (await library(store)).phrases.find(({ id }) => id === 's2')
      expect(found).toMatchObject({ text: '您好，在的', others: { text: [{ value: '在的哦' }] } })
    }
  })

  it('leaves the other text where it is while the shown one is edited', async () => {
    const { a, b, id } = await pair()
    await saveNote(a.store, { ...note, id, text: '个人' })
    await saveNote(b.store, { ...note, id, text: '公司' })
    await bring(a, b)
    await saveNote(b.store, { ...note, id, text: '公司，已开' })
    expect((await allNotes(b.store))[0]).toMatchObject({
      text: '公司，已开',
      others: { text: [{ value: '个人' }] },
    })
  })

  it('is as before once the import is undone, and comes again with the next', async () => {
    const { a, b, id } = await pair()
    await saveNote(a.store, { ...note, id, text: '个人' })
    await saveNote(b.store, { ...note, id, text: '公司' })
    const before = await exportBackup(b.store, { notes: true })
    const { snapshot } = await bring(a, b)
    await undoImport(b.store, snapshot)
    const content = (text: string) => JSON.parse(text).content
    expect(content(await exportBackup(b.store, { notes: true }))).toEqual(content(before))
    await bring(a, b)
    expect((await allNotes(b.store))[0]?.others?.['text']).toHaveLength(1)
  })
})

describe('choosing a text', () => {
  it('is missing where there is no other', async () => {
    const { a, id } = await pair()
    const [saved] = await allNotes(a.store)
    const ask = (more: object) =>
      chooseText(a.store, { table: 'notes', id, field: 'label', at: saved?.updatedAt as never, ...more })
    await expect(ask({})).rejects.toMatchObject({ failed: 'missing' })
    await expect(ask({ id: 'gone' })).rejects.toMatchObject({ failed: 'missing' })
    await expect(ask({ table: 'pins' })).rejects.toMatchObject({ failed: 'missing' })
  })
})

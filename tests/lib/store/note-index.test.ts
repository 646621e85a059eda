import { describe, expect, it, vi } from 'vitest'
import type { About, NoteId } from '@/lib/notes/note'
import { exportBackup } from '@/lib/store/export'
import { aboutsByWord, findNotes, noteSubjects, notesPage } from '@/lib/store/find-notes'
import { wipe } from '@/lib/store/forget'
import { importBackup } from '@/lib/store/import'
import { createNoteIndex } from '@/lib/store/note-index'
import { removeNote, saveNote } from '@/lib/store/notes'
import { undoImport } from '@/lib/store/undo'
import type { ConsoleId } from '@/lib/trade/console'
import { createDesk } from './desk'

const [lin, feng] = ['buyer:x:lin', 'buyer:x:feng'] as [About, About]
const note = (about: About, text: string, at: number) => ({ about, console: 'x' as ConsoleId, text, at })

async function noted() {
  const desk = createDesk()
  const index = createNoteIndex(desk.store)
  await saveNote(desk.store, { ...note(lin, '要发票，抬头写个人', 1), label: '林间小鹿' })
  await saveNote(desk.store, { ...note(lin, '过敏体质', 3), label: '林间' })
  await saveNote(desk.store, note(feng, '答应补发赠品', 2))
  const texts = async (query: string) => (await index.find(query)).map(({ text }) => text)
  return { ...desk, store: desk.store, index, texts }
}

describe('finding among all notes', () => {
  it.each([
    ['发票', '要发票，抬头写个人'],
    ['guomin', '过敏体质'],
    ['bfzp', '答应补发赠品'],
    ['林间小鹿', '要发票，抬头写个人'],
  ])('%s finds “%s” first', async (query, text) => {
    const { texts } = await noted()
    expect((await texts(query))[0]).toBe(text)
  })

  it('finds others’ notes alone for a sidebar, and none for nothing', async () => {
    const { index } = await noted()
    expect(await findNotes(index, { query: '发', besides: [lin] })).toMatchObject([
      { note: { text: '答应补发赠品' } },
    ])
    expect(await findNotes(index, { query: ' ', besides: [] })).toEqual([])
  })

  it('gives a page of them, and how many there are', async () => {
    const { index } = await noted()
    const page = await notesPage(index, { query: '', from: 1, count: 1 })
    expect(page).toMatchObject({ total: 3, notes: [{ text: '答应补发赠品' }] })
  })

  it('knows whom there are notes about, by the newest name', async () => {
    const { index } = await noted()
    expect(await noteSubjects(index)).toEqual([
      { about: lin, console: 'x', label: '林间', count: 2, last: 3 },
      { about: feng, console: 'x', count: 1, last: 2 },
    ])
    expect(await aboutsByWord(index, ['发', '没有'])).toEqual([[feng, lin], []])
  })
})

describe('what was written since', () => {
  it('is found without reading everything again', async () => {
    const { store, index, texts } = await noted()
    await index.all()
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll')
    const { id } = await saveNote(store, note(feng, '喜欢浅色', 9))
    expect(await texts('qianse')).toEqual(['喜欢浅色'])
    await saveNote(store, { ...note(feng, '喜欢深色', 9), id })
    expect(await texts('浅色')).toEqual([])
    expect(await texts('深色')).toEqual(['喜欢深色'])
    expect((await index.all()).map(({ at }) => at)).toEqual([9, 3, 2, 1])
    await removeNote(store, id)
    expect(await texts('深色')).toEqual([])
    expect(getAll).not.toHaveBeenCalled()
    getAll.mockRestore()
  })

  it('is found when more was written than is kept beside', async () => {
    const { store, index, texts } = await noted()
    await index.all()
    await store.write(['notes'], async writing => {
      const { notes } = writing.database
      await notes.bulkPut(
        Array.from({ length: 600 }, (_, n) => ({
          ...note(feng, `第${n}条`, 10 + n),
          id: `many${n}` as NoteId,
          updatedAt: writing.stamp(),
        })),
      )
    })
    expect(await texts('第599条')).toEqual(['第599条'])
    expect(await index.all()).toHaveLength(603)
  })

  it('is found after an import of older notes, and gone once that is undone', async () => {
    const [here, from] = [await noted(), createDesk()]
    from.now -= 10_000_000
    await saveNote(from.store, note(feng, '旧电脑上的', 5))
    await here.index.all()
    const { snapshot } = await importBackup(here.store, await exportBackup(from.store, { notes: true }))
    expect(await here.texts('旧电脑')).toEqual(['旧电脑上的'])
    await undoImport(here.store, snapshot)
    expect(await here.texts('旧电脑')).toEqual([])
  })

  it('is nothing after everything was wiped', async () => {
    const { store, index } = await noted()
    await index.all()
    await wipe(store)
    expect(await index.all()).toEqual([])
  })
})

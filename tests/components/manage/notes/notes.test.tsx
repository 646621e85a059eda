// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import type { Note } from '@/lib/notes/note'
import { inNoteOrder } from '@/lib/notes/note-order'
import { createNoteSearch } from '@/lib/phrases/search/note-search'
import { click, fire, named, open, say, type } from '../render'

const note = (id: string, text: string, more: Partial<Note> = {}) =>
  ({ id, about: 'buyer:x:1', console: 'x', text, at: Number(id), updatedAt: '', ...more }) as Note

/** The page of these notes, as the background finds them; they can be changed under it. */
async function show(notes: readonly Note[]) {
  const kept = { notes }
  const opened = await open(
    model => {
      model.section.value = 'notes'
      model.noteSubjects.value = []
    },
    {
      notesPage: vi.fn((query: string, from: number, count: number) => {
        const found = createNoteSearch(kept.notes.toSorted(inNoteOrder), undefined)(query)
        return Promise.resolve({ notes: found.slice(from, from + count), total: found.length })
      }),
    },
  )
  const change = (now: readonly Note[]) =>
    act(() => {
      kept.notes = now
      opened.model.noteSubjects.value = []
    })
  if (notes.length > 0) await vi.waitFor(() => first(opened.root))
  return { ...opened, change }
}
const rows = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[role=option]')]
const first = (root: HTMLElement) => {
  const [row] = rows(root)
  if (!row) throw new Error('no row')
  return row
}

describe('the page of notes', () => {
  it('draws of thousands only those in view', async () => {
    const { root } = await show(Array.from({ length: 5000 }, (_, at) => note(String(at), `便签${at}`)))
    expect(first(root).getAttribute('aria-setsize')).toBe('5000')
    expect(rows(root).length).toBeLessThan(100)
  })

  it('brings what is looked at, page by page', async () => {
    const { root, actions } = await show(
      Array.from({ length: 5000 }, (_, at) => note(String(at), `便签${at}`)),
    )
    const list = root.querySelector('[role=listbox]')
    if (!list) throw new Error('no list')
    list.scrollTop = 58 * 3000
    await fire(list, new Event('scroll'))
    await vi.waitFor(() => expect(root.textContent).toContain('便签1999'))
    expect(vi.mocked(actions.notesPage).mock.calls.map(([, from]) => from)).toEqual([0, 2800, 3000])
  })

  it('pins the one that is looked at, and lets it go', async () => {
    const loose = note('1', '要发票', { label: '风铃' })
    const { root, actions, change } = await show([loose, note('2', '过敏')])
    await type(named(root, say('manage.notes.find')), '发票')
    await vi.waitFor(() => expect(rows(root)).toHaveLength(1))
    await click(first(root))
    await click(named(root, say('manage.notes.pin')))
    expect(actions.pinNote).toHaveBeenCalledWith(loose, true)
    await change([{ ...loose, pinned: true }, note('2', '过敏')])
    await type(named(root, say('manage.notes.find')), '')
    await vi.waitFor(() => expect(rows(root)).toHaveLength(2))
    expect(first(root).textContent).toContain('要发票')
    await click(named(root, say('manage.notes.unpin')))
    expect(actions.pinNote).toHaveBeenLastCalledWith(expect.objectContaining({ id: '1' }), false)
  })

  it('edits the one that is looked at; Escape leaves it', async () => {
    const { root, actions } = await show([note('1', '要发票')])
    await click(first(root))
    await click(named(root, say('note.edit')))
    await type(named(root, say('note.text')), '要发票，个人')
    await click(named(root, say('note.save')))
    expect(actions.editNote).toHaveBeenCalledWith(expect.objectContaining({ id: '1' }), '要发票，个人')
  })

  it('shows what it was made from, what it said before, and what another machine says', async () => {
    const { root, actions } = await show([
      note('1', '要退货，已登记', {
        from: { text: '我要退货', side: 'buyer', at: Date.parse('2026-11-20T10:00:00+08:00') },
        history: [{ text: '要退货', at: Date.parse('2026-11-20T10:05:00+08:00') }],
        others: { text: [{ at: 'x' as never, value: '不退了' }] },
      }),
    ])
    await click(first(root))
    expect(root.textContent).toContain(say('note.words', '我要退货'))
    await click(named(root, say('note.changed', 1)))
    expect(root.querySelector('.former')?.textContent).toContain('要退货')
    await click(named(root, `${say('note.keepThis')}: 不退了`))
    expect(actions.chooseNote).toHaveBeenCalledWith(expect.objectContaining({ id: '1' }), 'x')
  })

  it('says so where there is none, and where none is found', async () => {
    const none = await show([])
    await vi.waitFor(() => expect(none.root.textContent).toContain(say('manage.notes.empty')))
    const { root } = await show([note('1', '要发票')])
    await type(named(root, say('manage.notes.find')), '没有这个')
    await vi.waitFor(() => expect(root.textContent).toContain(say('manage.notes.none')))
  })
})

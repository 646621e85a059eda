// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { Note } from '@/lib/notes/note'
import { click, named, open, say, type } from '../render'

const note = (id: string, text: string, more: Partial<Note> = {}) =>
  ({ id, about: 'buyer:x:1', console: 'x', text, at: Number(id), updatedAt: '', ...more }) as Note

const show = (notes: readonly Note[]) =>
  open(model => {
    model.section.value = 'notes'
    model.notes.value = notes
  })
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

  it('pins the one that is looked at, and lets it go', async () => {
    const loose = note('1', '要发票', { label: '风铃' })
    const { root, actions, model } = await show([loose, note('2', '过敏')])
    await type(named(root, say('manage.notes.find')), '发票')
    await click(first(root))
    await click(named(root, say('manage.notes.pin')))
    expect(actions.pinNote).toHaveBeenCalledWith(loose, true)
    model.notes.value = [{ ...loose, pinned: true }, note('2', '过敏')]
    await type(named(root, say('manage.notes.find')), '')
    expect(first(root).textContent).toContain('要发票')
    await click(named(root, say('manage.notes.unpin')))
    expect(actions.pinNote).toHaveBeenLastCalledWith(expect.objectContaining({ id: '1' }), false)
  })

  it('says so where there is none, and where none is found', async () => {
    expect((await show([])).root.textContent).toContain(say('manage.notes.empty'))
    const { root } = await show([note('1', '要发票')])
    await type(named(root, say('manage.notes.find')), '没有这个')
    expect(root.textContent).toContain(say('manage.notes.none'))
  })
})

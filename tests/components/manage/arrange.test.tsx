// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import type { ManageModel } from '@/lib/manage/model'
import type { PhraseId } from '@/lib/phrases/library/phrase'
import { click, fire, group, library, mark, named, open, phrase, say } from './render'

const rows = (root: HTMLElement) =>
  [...root.querySelectorAll('[role=option] .phrase-title')].map(row => row.textContent)
const press = (element: Element | null, key: string, more: KeyboardEventInit = {}) =>
  fire(element, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
const list = (root: HTMLElement) => root.querySelector('[role=listbox]')
const told = (root: HTMLElement) => root.querySelector('.sr[role=status]')?.textContent?.trim()

const choose = (model: ManageModel, id: string) =>
  act(() => {
    model.selected.value = id as PhraseId
  })

const logistics = group('g', '物流')
const inside = { ...group('i', '催件'), parent: logistics.id, order: 0 }
const after = { ...group('h', '售后'), order: 5 }
const groups = [{ ...logistics, order: 1 }, inside, after]
const phrases = [
  phrase('a', '今天发出', { group: logistics.id, order: 0 }),
  phrase('b', '明天发出', { group: logistics.id, order: 1 }),
  phrase('c', '催过快递了', { group: inside.id, order: 0 }),
  phrase('d', '可以退', { group: after.id }),
]

const desk = () =>
  open(model => {
    model.library.value = library(phrases, groups)
  })

describe('the order of the whole library', () => {
  it('is group after group, the second level behind its first', async () => {
    const { root } = await desk()
    expect(rows(root)).toEqual(['今天发出', '明天发出', '催过快递了', '可以退'])
  })
})

describe('arranging with the keyboard', () => {
  it('moves the chosen phrase one place and says where it is now', async () => {
    const { root, actions, model } = await desk()
    await choose(model, 'b')
    await press(list(root), 'ArrowUp', { altKey: true })
    expect(actions.arrangePhrases).toHaveBeenCalledWith([expect.objectContaining({ id: 'b', order: -1 })])
    expect(told(root)).toBe(say('manage.arrange.said', '明天发出', 1, 2))
  })

  it('goes no further than its group, and says so', async () => {
    const { root, actions, model } = await desk()
    await choose(model, 'b')
    await press(list(root), 'ArrowDown', { altKey: true })
    expect(actions.arrangePhrases).not.toHaveBeenCalled()
    expect(told(root)).toBe(say('manage.arrange.edge', '明天发出'))
  })

  it('arranges nothing among phrases that were searched for', async () => {
    const { root, actions, model } = await desk()
    const field = named<HTMLInputElement>(root, say('manage.phrases.find'))
    await act(() => {
      field.value = '发出'
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await choose(model, 'b')
    await press(list(root), 'ArrowUp', { altKey: true })
    expect(actions.arrangePhrases).not.toHaveBeenCalled()
  })

  it.each([
    ['up', '售后1', 'ArrowUp', [{ id: 'h' }], say('manage.arrange.said', '售后', 1, 2)],
    [
      'into the one above',
      '售后1',
      'ArrowRight',
      [{ id: 'h', parent: 'g' }],
      say('manage.arrange.moved', '售后', '物流'),
    ],
    ['out of its group', '催件1', 'ArrowLeft', [{ id: 'i', order: 3 }], say('manage.arrange.out', '催件')],
  ])('moves a group %s', async (_, name, key, changed, words) => {
    const { root, actions } = await desk()
    await press(named(root, name), key, { altKey: true })
    expect(actions.arrangeGroups).toHaveBeenCalledWith(changed.map(group => expect.objectContaining(group)))
    expect(told(root)).toBe(words)
  })

  it('does not put a group with groups of its own into another', async () => {
    const { root, actions, model } = await desk()
    model.library.value = library(phrases, [{ ...logistics, order: 9 }, inside, after])
    await press(named(root, '物流3'), 'ArrowRight', { altKey: true })
    expect(actions.arrangeGroups).not.toHaveBeenCalled()
    expect(told(root)).toBe(say('manage.arrange.deep', '物流'))
  })

  it('marks the chosen phrase with the space bar', async () => {
    const { root, model } = await desk()
    await choose(model, 'b')
    await press(list(root), ' ')
    expect(root.querySelector('.bulk')?.textContent).toContain(say('manage.bulk.marked', 1))
  })
})

describe('arranging by dragging', () => {
  const drag = async (from: Element | null, to: Element | null) => {
    await fire(from, new Event('dragstart', { bubbles: true }))
    await fire(to, new Event('dragover', { bubbles: true, cancelable: true }))
    await fire(to, new Event('drop', { bubbles: true, cancelable: true }))
    await fire(from, new Event('dragend', { bubbles: true }))
  }
  const row = (root: HTMLElement, title: string) =>
    [...root.querySelectorAll('[role=option]')].find(option => option.textContent?.includes(title)) ?? null

  it('puts a phrase beside another, into its group', async () => {
    const { root, actions } = await desk()
    await drag(row(root, '可以退'), row(root, '明天发出'))
    expect(actions.arrangePhrases).toHaveBeenCalledWith([
      expect.objectContaining({ id: 'd', group: 'g', order: 0.5 }),
    ])
  })

  it('carries all marked phrases when one of them is taken', async () => {
    const { root, actions } = await desk()
    await mark(root, '今天发出')
    await mark(root, '可以退')
    await drag(row(root, '可以退'), root.querySelectorAll('.own-groups .group')[1] ?? null)
    expect(actions.movePhrases).toHaveBeenCalledWith([phrases[0], phrases[3]], 'i')
  })
})

describe('all marked phrases', () => {
  it('get their order states at once', async () => {
    const { root, actions } = await desk()
    await mark(root, '今天发出')
    await mark(root, '明天发出')
    await click(named(root, say('manage.bulk.states')))
    await click(named(root, say('state.paid')))
    await click(named(root, say('manage.bulk.apply')))
    expect(actions.setStates).toHaveBeenCalledWith([phrases[0], phrases[1]], ['paid'])
  })
})

describe('phrases that could go', () => {
  it('are those that repeat each other, each group with its kind and number', async () => {
    vi.useFakeTimers()
    const { root } = await open(model => {
      model.library.value = library([phrase('a', '您好'), phrase('b', '别的'), phrase('c', '您 好！')])
    })
    await act(() => void vi.advanceTimersByTime(1000))
    vi.useRealTimers()
    await click(named(root, `${say('manage.groups.duplicates')}2`))
    expect(rows(root)).toEqual(['您好', '您 好！'])
    expect(root.querySelector('[role=option] .chip')?.textContent).toBe(`${say('manage.duplicates.same')} ×2`)
  })

  it('are not those that came lately', async () => {
    const { root } = await open(m => {
      m.library.value = library([phrase('a', '新的')])
    })
    named(root, `${say('manage.groups.idle')}0`)
  })

  it('are those long unused', async () => {
    const { root, model } = await open(m => {
      const used = { phrase: 'a' as never, device: 'x', count: 3, last: m.now.value - 1000 }
      m.library.value = {
        ...library([phrase('a', '常用'), phrase('b', '不用')]),
        usage: [
          { id: 'a/x', ...used, months: { '2026-11': 2 } },
          { id: 'b/x', phrase: 'b' as never, device: 'x', count: 1, last: m.now.value - 100 * 86_400_000 },
        ],
      }
    })
    await click(named(root, `${say('manage.groups.idle')}1`))
    expect(rows(root)).toEqual(['不用'])
    await choose(model, 'a')
    expect(root.querySelector('.editor')?.textContent).toContain(say('manage.usage.month', 2))
    expect(root.querySelector('.editor')?.textContent).toContain(say('manage.usage.total', 3))
  })
})

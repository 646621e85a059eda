// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import type { ManageActions } from '@/lib/manage/actions'
import type { Library } from '@/lib/messages'
import type { GroupId } from '@/lib/phrases/library/phrase'
import type { PhraseSet, SetId } from '@/lib/phrases/library/sets'
import type { Stamp } from '@/lib/trade/record'
import { click, fire, group, library, named, open, phrase, say, type } from './render'

const updatedAt = '1' as Stamp
const set = (id: string, more: Partial<PhraseSet> = {}): PhraseSet => ({
  id: id as SetId,
  name: `${id}店`,
  shops: [],
  families: [],
  updatedAt,
  ...more,
})
const HUA = set('花', { shops: ['花花'], order: 1 })
const BEI = set('北', { families: ['douyin'], order: 2 })
const of = (id: GroupId) => ({ group: id })
const gid = (id: string) => id as GroupId

const SHOPS: Library = {
  ...library(
    [
      phrase('h', '花的话', of(gid('gh'))),
      phrase('b', '北的话', of(gid('gb'))),
      phrase('b2', '花的话', of(gid('gb'))),
      phrase('s', '共用的话'),
    ],
    [
      { ...group('gh', '花组'), set: HUA.id, order: 1 },
      { ...group('gb', '北组'), set: BEI.id, order: 2 },
      { ...group('gs', '公组'), order: 3 },
    ],
  ),
  sets: [HUA, BEI],
}

/** What the last change makes of a set. */
function changed(actions: ManageActions, now: PhraseSet = HUA) {
  const [id, change] = vi.mocked(actions.changeSet).mock.lastCall ?? []
  expect(id).toBe(now.id)
  return { ...now, ...change?.(now) }
}

const phrases = (shops = SHOPS) =>
  open(model => {
    model.library.value = shops
  })
const rows = (root: HTMLElement) =>
  [...root.querySelectorAll('[role=option] .cut, [role=option]')]
    .map(row => row.textContent ?? '')
    .filter((text, i, all) => all.indexOf(text) === i)
const groups = (root: HTMLElement) =>
  [...root.querySelectorAll('.own-groups .group-name span:first-child')].map(name => name.textContent)
const show = (root: HTMLElement, part: string) => {
  const select = named<HTMLSelectElement>(root, say('sets.part'))
  select.value = part
  return fire(select, new Event('change', { bubbles: true }))
}

describe('the library of several shops', () => {
  it('has nothing of it where there is one shop', async () => {
    const { root } = await phrases(library([phrase('a', '话')], [group('g', '组')]))
    expect(root.querySelector('.part')).toBeNull()
    expect(root.textContent).not.toContain(say('sets.shared'))
    expect(root.querySelector(`[aria-label="${say('sets.groupOf', '组')}"]`)).toBeNull()
  })

  it('shows one shop, what all share, or everything', async () => {
    const { root } = await phrases()
    expect(groups(root)).toEqual(['花组', '北组', '公组'])
    await show(root, HUA.id)
    expect(groups(root)).toEqual(['花组'])
    expect(rows(root).join()).not.toContain('北的话')
    await show(root, 'shared')
    expect(groups(root)).toEqual(['公组'])
    expect(root.textContent).toContain('共用的话')
    await show(root, 'all')
    expect(groups(root)).toHaveLength(3)
  })

  it('goes back to everything when the shop shown is deleted', async () => {
    const { root, model } = await phrases()
    await show(root, HUA.id)
    await act(() => {
      model.library.value = { ...SHOPS, sets: [BEI] }
    })
    expect(groups(root)).toHaveLength(3)
  })

  it('gives a group to a shop, and to all', async () => {
    const { root, actions } = await phrases()
    await click(named(root, say('sets.groupOf', '公组')))
    await click(named(root, '北店'))
    expect(actions.arrangeGroups).toHaveBeenLastCalledWith([
      expect.objectContaining({ id: 'gs', set: BEI.id }),
    ])
    await click(named(root, say('sets.groupOf', '花组')))
    const items = [...root.querySelectorAll<HTMLElement>('[role=menuitemcheckbox]')]
    expect(items.map(item => item.getAttribute('aria-checked'))).toEqual(['false', 'true', 'false'])
    await act(() => items[0]?.click())
    expect(actions.arrangeGroups).toHaveBeenLastCalledWith([expect.not.objectContaining({ set: HUA.id })])
  })

  it('makes a new group in the shop that is shown', async () => {
    const { root, actions } = await phrases()
    await show(root, HUA.id)
    await click(named(root, say('manage.groups.add')))
    const field = named<HTMLInputElement>(root, say('manage.groups.field'))
    await type(field, '新组')
    await fire(field, new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    await fire(field, new FocusEvent('blur'))
    expect(actions.saveGroup).toHaveBeenCalledTimes(1)
    expect(actions.saveGroup).toHaveBeenCalledWith({ name: '新组', order: 4, set: HUA.id })
  })

  it('sorts groups to choose from by shop', async () => {
    const { root } = await phrases()
    await click(named(root, say('manage.phrases.add')))
    const labels = [...named(root, say('manage.editor.group')).querySelectorAll('optgroup')].map(group =>
      group.getAttribute('label'),
    )
    expect(labels).toEqual(['花店', '北店'])
  })
})

describe('setting shops up', () => {
  const settings = (shops: Library = SHOPS) =>
    open(model => {
      model.section.value = 'settings'
      model.library.value = shops
    })

  it('says when each is used', async () => {
    const { root } = await settings()
    const rules = [...root.querySelectorAll('.set-line .hint')].map(rule => rule.textContent)
    expect(rules).toEqual([say('sets.whenShop', '花花'), say('sets.whenConsole', '飞鸽')])
  })

  it('adds one and deletes one', async () => {
    const { root, actions } = await settings()
    await click(named(root, say('sets.add')))
    expect(actions.saveSet).toHaveBeenCalledWith(
      expect.objectContaining({ shops: [], families: [], order: 3 }),
    )
    await click(named(root, say('sets.remove', '花店')))
    expect(actions.removeSet).toHaveBeenCalledWith(HUA)
  })

  it('takes names, consoles and what is different there', async () => {
    const { root, actions } = await settings()
    await click(named(root, say('sets.change', '花店')))
    const editor = root.querySelector<HTMLElement>('.set-editor')
    if (!editor) throw new Error('no editor')
    await type(named(editor, say('sets.shops')), '花花、 花花家居,花花', 'blur')
    expect(changed(actions)).toEqual(expect.objectContaining({ shops: ['花花', '花花家居'] }))
    await click(named(editor, '飞鸽'))
    expect(changed(actions)).toEqual(expect.objectContaining({ families: ['douyin'] }))
    await type(named(editor, say('manage.settings.agent')), '阿花', 'blur')
    expect(changed(actions)).toEqual(expect.objectContaining({ own: { agent: '阿花' } }))
    await click(named(editor, say('sets.ownCutoffs')))
    expect(changed(actions)).toEqual(expect.objectContaining({ own: { cutoffs: expect.any(Array) } }))
  })

  it('leaves to the settings what is emptied', async () => {
    const { root, actions } = await settings({ ...SHOPS, sets: [{ ...HUA, own: { agent: '阿花' } }] })
    await click(named(root, say('sets.change', '花店')))
    const editor = root.querySelector<HTMLElement>('.set-editor')
    await type(named(editor ?? root, say('manage.settings.agent')), '', 'blur')
    expect(changed(actions, { ...HUA, own: { agent: '阿花' } })).toMatchObject({ own: {} })
  })
})

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { About, BuyerProfile, Note } from '@/lib/notes/note'
import { click, fire, named, open, say, type } from '../render'

const about = 'buyer:douyin:1' as About
const profile = {
  id: about,
  console: 'douyin-feige',
  label: '风铃',
  tags: ['老客'],
  size: 'L',
  updatedAt: '000000001-0000-a',
} as unknown as BuyerProfile
const note = (id: string, who: About, text: string) =>
  ({
    id,
    about: who,
    console: 'douyin-feige',
    text,
    at: Date.parse('2026-11-20T10:00:00+08:00'),
    updatedAt: '',
  }) as unknown as Note

const show = () =>
  open(model => {
    model.section.value = 'buyers'
    model.buyers.value = [profile]
    model.notes.value = [note('n1', about, '过敏体质'), note('n2', 'buyer:douyin:2' as About, '要发票')]
    model.followUps.value = []
  })

const rows = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[role=option]')]
const choose = async (root: HTMLElement, name: string) => {
  const row = rows(root).find(one => one.textContent?.includes(name))
  if (!row) throw new Error(`no row of ${name}`)
  await click(row)
}

describe('the page of buyers', () => {
  it('finds a buyer by what was noted, and by tag', async () => {
    const { root } = await show()
    expect(rows(root)).toHaveLength(2)
    await type(named(root, say('buyers.find')), '过敏')
    expect(rows(root).map(row => row.textContent)).toEqual([expect.stringContaining('风铃')])
    await type(named(root, say('buyers.find')), '')
    await click(named(root, '老客'))
    expect(rows(root)).toHaveLength(1)
  })

  it('saves a preference beside what is noted already, and takes an emptied one away', async () => {
    const { root, actions } = await show()
    await choose(root, '风铃')
    await type(named(root, say('buyers.fact.courier')), '顺丰', 'blur')
    expect(actions.saveBuyer).toHaveBeenLastCalledWith({
      id: about,
      console: 'douyin-feige',
      label: '风铃',
      tags: ['老客'],
      size: 'L',
      courier: '顺丰',
    })
    await type(named(root, say('buyers.fact.size')), '', 'blur')
    expect(actions.saveBuyer).toHaveBeenLastCalledWith(
      expect.not.objectContaining({ size: expect.anything() }),
    )
    await type(named(root, say('buyers.tags')), '老客、VIP，老客', 'blur')
    expect(actions.saveBuyer).toHaveBeenLastCalledWith(expect.objectContaining({ tags: ['老客', 'VIP'] }))
  })

  it('links two buyers by the agent’s own act', async () => {
    const { root, actions } = await show()
    await choose(root, '风铃')
    const select = named<HTMLSelectElement>(root, say('buyers.link'))
    select.value = 'buyer:douyin:2'
    await fire(select, new Event('change', { bubbles: true }))
    expect(actions.saveBuyer).toHaveBeenLastCalledWith(
      expect.objectContaining({ linked: ['buyer:douyin:2'] }),
    )
  })

  it('says what is stored, and deletes it only when asked twice', async () => {
    const { root, actions } = await show()
    await choose(root, '风铃')
    expect(root.textContent).toContain(say('buyers.storedLine', 1, 0, 2))
    await click(named(root, say('buyers.forget')))
    expect(actions.forgetBuyer).not.toHaveBeenCalled()
    await click(named(root, say('buyers.forgetYes')))
    expect(actions.forgetBuyer).toHaveBeenCalledWith(expect.objectContaining({ about }))
  })
})

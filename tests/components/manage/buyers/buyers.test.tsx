// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import type { Issue } from '@/lib/notes/issue'
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

const notes = [note('n1', about, '过敏体质'), note('n2', 'buyer:douyin:2' as About, '要发票')]

/** What the background finds in the notes. */
const answers = {
  notesAbout: (whom: About) => Promise.resolve(notes.filter(one => one.about === whom)),
  aboutsByWord: (words: readonly string[]) =>
    Promise.resolve(words.map(word => notes.flatMap(one => (one.text.includes(word) ? [one.about] : [])))),
}

const show = () =>
  open(model => {
    model.section.value = 'buyers'
    model.buyers.value = [profile]
    model.noteSubjects.value = notes.map(({ about: whom, console, at }) => ({
      about: whom,
      console,
      count: 1,
      last: at,
    }))
    model.followUps.value = []
    model.issues.value = [
      { ...note('i1', about, '起毛'), kind: '质量', product: '毛巾', order: '261120-1' } as unknown as Issue,
    ]
    model.visits.value = [
      {
        id: about,
        last: Date.parse('2026-11-21T09:00:00+08:00'),
        before: 0,
        orders: { 'CNY/1': 5980, 'CNY/2': 100 },
      },
    ]
    const { shop } = model.settings.value
    const tagColours = [{ tag: '难缠', colour: '红' }]
    model.settings.value = { ...model.settings.value, shop: { ...shop, tagColours } }
  }, answers)

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
    await vi.waitFor(() =>
      expect(rows(root).map(row => row.textContent)).toEqual([expect.stringContaining('风铃')]),
    )
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

  it('shows class, orders, value and when they were here last, and orders the list by each', async () => {
    const { root } = await show()
    const cells = (row: HTMLElement) =>
      [...row.querySelectorAll('.buyer-columns > span')].map(one => one.textContent)
    const [first] = rows(root)
    expect(first && cells(first)).toEqual(['老客', '2', '¥60.80', say('ui.today', '09:00'), ''])
    const names = () => rows(root).map(row => row.querySelector('.buyer-name')?.textContent)
    const column = (name: string) => {
      const found = [...root.querySelectorAll<HTMLElement>('.buyer-head button')].find(one =>
        one.textContent?.startsWith(name),
      )
      if (!found) throw new Error(`no column ${name}`)
      return found
    }
    expect(column(say('buyers.column.last')).getAttribute('aria-pressed')).toBe('true')
    await click(column(say('buyers.column.open')))
    expect(column(say('buyers.column.open')).getAttribute('aria-pressed')).toBe('true')
    expect(names()).toEqual(['风铃', say('buyers.unnamed')])
  })

  it('has the issues in the card, and the shop’s tags for one click each', async () => {
    const { root, actions } = await show()
    await choose(root, '风铃')
    expect(root.querySelector('.buyer-card .former')?.textContent).toContain('质量 · 毛巾 · 起毛')
    await click(named(root, say('sidebar.addTagOf', '难缠')))
    expect(actions.saveBuyer).toHaveBeenLastCalledWith(expect.objectContaining({ tags: ['老客', '难缠'] }))
    await click(named(root, say('buyers.close')))
    expect(root.querySelector('.buyer-card')).toBeNull()
  })

  it('shows what two machines noted at once until one is chosen', async () => {
    const { root, actions } = await open(model => {
      model.section.value = 'buyers'
      model.buyers.value = [{ ...profile, others: { size: [{ at: 'x' as never, value: 'XL' }] } }]
    })
    await choose(root, '风铃')
    await click(named(root, say('note.keepThis')))
    expect(actions.chooseFact).toHaveBeenCalledWith(expect.objectContaining({ id: about }), 'size', 'x')
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
    expect(root.textContent).toContain(say('buyers.storedLine', 1, 0, 2, 1, 2))
    await click(named(root, say('buyers.forget')))
    expect(actions.forgetBuyer).not.toHaveBeenCalled()
    await click(named(root, say('buyers.forgetYes')))
    expect(actions.forgetBuyer).toHaveBeenCalledWith(expect.objectContaining({ about }))
  })
})

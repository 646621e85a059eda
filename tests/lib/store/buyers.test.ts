import { describe, expect, it } from 'vitest'
import type { About } from '@/lib/notes/note'
import { allBuyers, forgetBuyer, saveBuyer, saveFact, saveTags } from '@/lib/store/buyers'
import { exportBackup } from '@/lib/store/export'
import { allFollowUps, saveFollowUp } from '@/lib/store/follow-ups'
import { importBackup } from '@/lib/store/import'
import { allNotes, saveNote } from '@/lib/store/notes'
import { imports } from '@/lib/store/undo'
import type { ConsoleId } from '@/lib/trade/console'
import { createDesk, type Desk } from './desk'

const console = 'x' as ConsoleId
const about = 'buyer:x:1' as About
const other = 'buyer:x:2' as About

const carry = async (from: Desk, to: Desk) =>
  importBackup(to.store, await exportBackup(from.store, { notes: true }))

describe('what is noted of a buyer', () => {
  it('stays when the sidebar saves tags', async () => {
    const { store } = createDesk()
    await saveBuyer(store, { id: about, console, tags: ['老客'], size: '170/92A', linked: [other] })
    await saveTags(store, { id: about, console, tags: ['老客', 'VIP'] })
    expect(await allBuyers(store)).toMatchObject([
      { tags: ['老客', 'VIP'], size: '170/92A', linked: [other] },
    ])
  })

  it('is set and taken away one by one from the sidebar', async () => {
    const { store } = createDesk()
    await saveBuyer(store, { id: about, console, tags: ['老客'], size: 'L', linked: [other] })
    await saveFact(store, { id: about, console, label: '风铃', fact: 'taboo', text: '不要香味' })
    await saveFact(store, { id: about, console, fact: 'size', text: '' })
    const [kept] = await allBuyers(store)
    expect(kept).toMatchObject({ label: '风铃', tags: ['老客'], taboo: '不要香味', linked: [other] })
    expect(kept).not.toHaveProperty('size')
    await saveFact(store, { id: other, console, fact: 'size', text: 'M' })
    expect((await allBuyers(store)).find(({ id }) => id === other)).toMatchObject({ tags: [], size: 'M' })
  })

  it('is kept from both machines: texts side by side, tags and links joined', async () => {
    const [one, two] = [createDesk(), createDesk()]
    await saveBuyer(one.store, { id: about, console, tags: ['老客'] })
    await carry(one, two)
    await saveBuyer(one.store, { id: about, console, tags: ['老客', '难缠'], size: 'L', courier: '顺丰' })
    await saveBuyer(two.store, { id: about, console, tags: ['老客', 'VIP'], size: 'XL', linked: [other] })
    await carry(one, two)
    await carry(two, one)
    const [mine] = await allBuyers(one.store)
    expect(mine).toEqual((await allBuyers(two.store))[0])
    expect([...(mine?.tags ?? [])].sort()).toEqual(['VIP', '老客', '难缠'])
    expect(mine).toMatchObject({ courier: '顺丰', linked: [other] })
    const sizes = mine?.others?.['size']?.map(({ value }) => value)
    expect([...(sizes ?? []), mine?.size].sort()).toEqual(['L', 'XL'])
  })
})

describe('deleting all of a buyer', () => {
  async function full() {
    const desk = createDesk()
    await saveNote(desk.store, { about, console, text: '过敏体质', at: 1, label: '风铃' })
    await saveNote(desk.store, { about: other, console, text: '别的买家', at: 2 })
    await saveFollowUp(desk.store, { about, console, text: '答应补发', due: 5, label: '风铃' })
    await saveBuyer(desk.store, { id: about, console, label: '风铃', tags: ['老客'], taboo: '不要香味' })
    return desk
  }
  const WORDS = /过敏体质|答应补发|风铃|老客|不要香味/

  it('leaves none of its content anywhere in the database, and everybody else’s', async () => {
    const desk = await full()
    await forgetBuyer(desk.store, about)
    expect((await allNotes(desk.store)).map(({ text }) => text)).toEqual(['别的买家'])
    expect([await allFollowUps(desk.store), await allBuyers(desk.store)]).toEqual([[], []])
    const everything = await desk.store.read('', async database =>
      JSON.stringify(await Promise.all(database.tables.map(table => table.toArray()))),
    )
    expect(everything).not.toMatch(WORDS)
    expect(everything).toContain('别的买家')
  })

  it('holds on machines it was carried to, and against their older files', async () => {
    const [one, two] = [await full(), createDesk()]
    await carry(one, two)
    expect(await imports(two.store)).toHaveLength(1)
    await forgetBuyer(one.store, about)
    await carry(two, one)
    await carry(one, two)
    for (const desk of [one, two]) {
      expect((await allNotes(desk.store)).map(({ text }) => text)).toEqual(['别的买家'])
      expect(await allBuyers(desk.store)).toEqual([])
    }
  })

  it('takes what an import could be undone with along', async () => {
    const [one, two] = [await full(), createDesk()]
    await carry(one, two)
    await forgetBuyer(two.store, about)
    expect(await imports(two.store)).toEqual([])
  })
})

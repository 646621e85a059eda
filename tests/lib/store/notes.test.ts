import { describe, expect, it } from 'vitest'
import type { About, BuyerProfile, FollowUp, Note } from '@/lib/notes/note'
import { saveTags } from '@/lib/store/buyers'
import { allFollowUps, followUpsDue, saveFollowUp } from '@/lib/store/follow-ups'
import { allNotes, buyerRecords, removeNote, restoreNote, saveNote } from '@/lib/store/notes'
import type { ConsoleId } from '@/lib/trade/console'
import { createDesk } from './desk'

const buyer = 'buyer:pinduoduo:42' as About
const order = 'order:pinduoduo:260501-1' as About
const console = 'pinduoduo' as ConsoleId
const note = (text: string, about = buyer, at = 1) => ({ about, console, text, at })
const texts = (notes: readonly { text: string }[]) => notes.map(({ text }) => text)

describe('notes', () => {
  it('are there when the same buyer or order is on screen again, newest first', async () => {
    const { store } = createDesk()
    await saveNote(store, note('要红色', buyer, 1))
    await saveNote(store, note('送小样', order, 2))
    await saveNote(store, note('别人的', 'buyer:pinduoduo:43' as About, 3))
    expect(texts((await buyerRecords(store, [buyer, order])).notes)).toEqual(['送小样', '要红色'])
    expect(texts(await allNotes(store))).toEqual(['别人的', '送小样', '要红色'])
  })

  it('survive the worker being stopped after each of them', async () => {
    const desk = createDesk()
    await saveNote(desk.store, note('一'))
    await saveNote(desk.restart(), note('二', buyer, 2))
    expect(texts((await buyerRecords(desk.restart(), [buyer])).notes)).toEqual(['二', '一'])
  })

  it('are edited in place, removed, and come back whole', async () => {
    const { store } = createDesk()
    const saved = await saveNote(store, note('一'))
    await saveNote(store, { ...note('一二'), id: saved.id })
    expect(texts(await allNotes(store))).toEqual(['一二'])
    await removeNote(store, saved.id)
    expect(await allNotes(store)).toEqual([])
    await restoreNote(store, saved.id)
    expect(await allNotes(store)).toMatchObject([{ ...note('一二'), id: saved.id }])
  })

  it('keep what they said before, with when and by whom it was changed', async () => {
    const desk = createDesk()
    const { id } = await saveNote(desk.store, { ...note('要发票'), by: '小王' })
    desk.now += 1000
    await saveNote(desk.store, { ...note('要发票，个人'), id, by: '小王', editor: '小李' })
    await saveNote(desk.store, { ...note('要发票，个人'), id, by: '小王', pinned: true })
    const [kept] = await allNotes(desk.store)
    expect(kept?.history).toEqual([{ text: '要发票', at: desk.now, by: '小李' }])
    await removeNote(desk.store, id)
    await restoreNote(desk.store, id)
    expect((await allNotes(desk.store))[0]?.history).toEqual(kept?.history)
  })

  it('keep whose words they were made from, and how a call ended', async () => {
    const { store } = createDesk()
    const from = { text: '我要退货', side: 'buyer', at: 5 } as const
    const saved = await saveNote(store, { ...note('我要退货'), from })
    await saveNote(store, { ...note('要退货，已登记'), from, id: saved.id })
    await saveNote(store, { ...note('打了电话', buyer, 2), call: 'noAnswer' })
    expect(await allNotes(store)).toMatchObject([{ call: 'noAnswer' }, { text: '要退货，已登记', from }])
  })

  it('asked to be saved twice under one id are one note', async () => {
    const { store } = createDesk()
    const id = 'mine' as Note['id']
    await saveNote(store, { ...note('一'), id })
    await saveNote(store, { ...note('一'), id })
    expect(await allNotes(store)).toHaveLength(1)
  })

  it('removing what is not there is fine, restoring it is not', async () => {
    const { store } = createDesk()
    await removeNote(store, 'x' as Note['id'])
    await expect(restoreNote(store, 'x' as Note['id'])).rejects.toMatchObject({ failed: 'missing' })
  })

  it('removed twice were deleted the first time', async () => {
    const { store } = createDesk()
    const { id } = await saveNote(store, note('一'))
    const tombstone = () => store.read(undefined, database => database.notes.get(id))
    await removeNote(store, id)
    const first = await tombstone()
    await removeNote(store, id)
    expect(await tombstone()).toEqual(first)
  })

  it('get later stamps though the wall clock was set back', async () => {
    const desk = createDesk()
    const one = await saveNote(desk.store, note('一'))
    desk.now -= 86_400_000
    const two = await saveNote(desk.restart(), { ...note('二'), id: one.id })
    expect(two.updatedAt > one.updatedAt).toBe(true)
  })

  it('tell the others once each', async () => {
    const desk = createDesk()
    await saveNote(desk.store, note('一'))
    expect(desk.told).toBe(1)
  })

  it('are kept though telling the others fails', async () => {
    const { store } = createDesk({ onWrite: () => Promise.reject(new Error('storage is gone')) })
    await saveNote(store, note('一'))
    expect(await allNotes(store)).toHaveLength(1)
  })
})

describe('tags and follow-ups', () => {
  it('come with the buyer', async () => {
    const { store } = createDesk()
    await saveTags(store, { id: buyer, console, tags: ['老客'] } satisfies Omit<BuyerProfile, 'updatedAt'>)
    await saveFollowUp(store, { about: buyer, console, text: '补发配件', due: 20 })
    await saveFollowUp(store, { about: buyer, console, text: '回访', due: 10 })
    await saveFollowUp(store, { about: buyer, console, text: '做完了', due: 5, doneAt: 6 })
    const found = await buyerRecords(store, [order, buyer])
    expect(found.profile?.tags).toEqual(['老客'])
    expect(texts(found.followUps)).toEqual(['回访', '补发配件'])
  })

  it('are due before a time, soonest first; done ones are not', async () => {
    const { store } = createDesk()
    const make = (text: string, due: number, more: Partial<FollowUp> = {}) =>
      saveFollowUp(store, { about: buyer, console, text, due, ...more })
    await make('晚', 30)
    await make('早', 10)
    await make('完', 5, { doneAt: 6 })
    await make('远', 99)
    expect(texts(await followUpsDue(store, 50))).toEqual(['早', '晚'])
    expect(texts(await allFollowUps(store))).toEqual(['完', '早', '晚', '远'])
  })
})

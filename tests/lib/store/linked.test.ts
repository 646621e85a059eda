import { describe, expect, it } from 'vitest'
import type { About } from '@/lib/notes/note'
import { forgetBuyer, saveBuyer } from '@/lib/store/buyers'
import { linkedTo, placeNames } from '@/lib/store/linked'
import { removeNote, saveNote } from '@/lib/store/notes'
import type { ConsoleId } from '@/lib/trade/console'
import { createDesk } from './desk'

const [here, there, nobody] = ['buyer:pinduoduo:1', 'buyer:douyin:9', 'buyer:x:3'] as [About, About, About]
const feige = 'douyin-feige' as ConsoleId

async function linked() {
  const desk = createDesk()
  const { store } = desk
  await saveBuyer(store, {
    id: here,
    console: 'pinduoduo-chat' as ConsoleId,
    tags: ['老客'],
    linked: [there],
  })
  await saveBuyer(store, { id: there, console: feige, label: '小风', tags: ['VIP'], size: 'M' })
  await saveNote(store, { about: there, console: feige, text: '先写的', at: 1 })
  const { id } = await saveNote(store, { about: there, console: feige, text: '后写的', at: 2 })
  return { store, id }
}

describe('the same person on another console', () => {
  it('is known from either side, with tags, preferences and notes', async () => {
    const { store } = await linked()
    expect(await linkedTo(store, here)).toMatchObject([
      {
        about: there,
        label: '小风',
        place: placeNames(feige),
        profile: { tags: ['VIP'], size: 'M' },
        notes: [{ text: '后写的' }, { text: '先写的' }],
      },
    ])
    expect(await linkedTo(store, there)).toMatchObject([
      { about: here, profile: { tags: ['老客'] }, notes: [] },
    ])
    expect(await linkedTo(store, nobody)).toEqual([])
  })

  it('is nobody once all of them was deleted, and never shows a deleted note', async () => {
    const { store, id } = await linked()
    await removeNote(store, id)
    expect((await linkedTo(store, here))[0]?.notes.map(({ text }) => text)).toEqual(['先写的'])
    await forgetBuyer(store, there)
    expect(await linkedTo(store, here)).toEqual([])
  })
})

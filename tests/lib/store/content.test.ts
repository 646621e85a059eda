import { expect, it } from 'vitest'
import type { About, Note, NoteId } from '@/lib/notes/note'
import { eachSlice } from '@/lib/store/content'
import { putAll } from '@/lib/store/records'
import type { ConsoleId } from '@/lib/trade/console'
import { createDesk } from './desk'

const note = { about: 'buyer:x:1' as About, console: 'x' as ConsoleId, text: '要发票', at: 1 }

it.each([0, 1, 9, 10, 11, 20, 25])(
  '%s records come in slices of ten, each of them once, by id',
  async count => {
    const { store } = createDesk()
    const ids = Array.from({ length: count }, (_, n) => `n${100 + n}` as NoteId)
    await store.write(['notes'], writing =>
      putAll<Note>(
        writing,
        writing.database.notes,
        ids.map(id => ({ ...note, id })),
      ),
    )
    const slices = await store.read<string[][]>([], database =>
      database.transaction('r', ['notes'], async () => {
        const seen: string[][] = []
        await eachSlice(database, 'notes', async records => void seen.push(records.map(({ id }) => id)), 10)
        return seen
      }),
    )
    expect(slices.flat()).toEqual(ids)
    expect(slices.every(slice => slice.length <= 10)).toBe(true)
  },
)

import { describe, expect, it } from 'vitest'
import type { PhraseId } from '@/lib/phrases/library/phrase'
import { LARGEST_PICTURE, type PictureId, pictureType } from '@/lib/phrases/library/picture'
import { exportBackup } from '@/lib/store/export'
import { importBackup } from '@/lib/store/import'
import { library, removePhrases, savePhrase } from '@/lib/store/phrases'
import { dropLoosePictures, pictures, savePicture } from '@/lib/store/pictures'
import { undoImport } from '@/lib/store/undo'
import { fromBase64, toBase64 } from '@/lib/trade/bytes'
import { createDesk } from './desk'

const bytes = (start: string, length = 40) => {
  const all = new Uint8Array(length)
  all.set([...start].map(letter => letter.charCodeAt(0)))
  return all
}
const PNG = '\x89PNG\r\n\x1a\n'
const png = (length?: number) => toBase64(bytes(PNG, length))
const DAY = 86_400_000

describe('what is a picture', () => {
  it.each([
    ['image/png', PNG],
    ['image/jpeg', '\xff\xd8\xff\xe0'],
    ['image/gif', 'GIF89a'],
    ['image/webp', 'RIFF1234WEBPVP8 '],
    [undefined, '<svg xmlns="http://www.w3.org/2000/svg">'],
    [undefined, 'BM'],
    [undefined, 'RIFF1234WAVE'],
    [undefined, ''],
  ])('%s is told from how it begins', (type, start) => {
    expect(pictureType(bytes(start))).toBe(type)
  })
})

describe('pictures of phrases', () => {
  it('are kept once however often they are put in, and read back as they were', async () => {
    const { store } = createDesk()
    const [a, b] = [await savePicture(store, png()), await savePicture(store, png())]
    expect(a).toEqual(b)
    const [picture] = await pictures(store, [a.id, 'f'.repeat(64) as PictureId])
    expect(picture).toMatchObject({ id: a.id, type: 'image/png', base64: png() })
    expect(fromBase64(picture?.base64 ?? '')).toEqual(bytes(PNG))
  })

  it.each([
    ['is none', toBase64(bytes('<svg>'))],
    ['is too large', png(LARGEST_PICTURE + 1)],
    ['is no base64', '***'],
  ])('refused where it %s', async (_, base64) => {
    await expect(savePicture(createDesk().store, base64)).rejects.toMatchObject({ failed: 'invalid' })
  })

  it('travel in the backup, and leave again with its undo', async () => {
    const [from, to] = [createDesk(), createDesk()]
    const { id } = await savePicture(from.store, png(), '尺码表')
    await savePhrase(from.store, { title: '图', text: '看图', pictures: [id] })
    const { snapshot } = await importBackup(to.store, await exportBackup(from.store, { notes: true }))
    expect((await library(to.store)).phrases.find(({ title }) => title === '图')?.pictures).toEqual([id])
    expect((await pictures(to.store, [id])).map(({ name }) => name)).toEqual(['尺码表'])
    await undoImport(to.store, snapshot)
    expect(await pictures(to.store, [id])).toEqual([])
  })

  it('are forgotten a month after no phrase carries them, those of deleted phrases kept', async () => {
    const desk = createDesk()
    const [carried, loose] = [await savePicture(desk.store, png()), await savePicture(desk.store, png(50))]
    const phrase = await savePhrase(desk.store, { title: '图', text: '看图', pictures: [carried.id] })
    await removePhrases(desk.store, [phrase.id as PhraseId])
    const there = async () => (await pictures(desk.store, [carried.id, loose.id])).map(({ id }) => id)
    await dropLoosePictures(desk.store)
    expect(await there()).toHaveLength(2)
    desk.now += 31 * DAY
    await dropLoosePictures(desk.store)
    expect(await there()).toEqual([carried.id])
  })
})

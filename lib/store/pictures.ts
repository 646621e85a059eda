import { RequestFailed } from '@/lib/messages'
import { LARGEST_PICTURE, type Picture, type PictureId, pictureType } from '@/lib/phrases/library/picture'
import { fromBase64, toHex } from '@/lib/trade/bytes'
import { timeOf } from './clock'
import { tablesIn } from './content'
import { live, put } from './records'
import type { Store } from './store'

/** Days for which a picture no phrase carries is kept: the phrase it was put into may not be saved yet, or be brought back. */
const LOOSE_DAYS = 30
const DAY = 24 * 60 * 60_000

/** Keeps a picture under the hash of its bytes, its name the latest; throws `invalid` for what is none, or too large. */
export async function savePicture(store: Store, base64: string, name?: string): Promise<{ id: PictureId }> {
  const bytes = fromBase64(base64)
  const type = bytes && pictureType(bytes)
  if (!bytes || !type || bytes.length > LARGEST_PICTURE) throw new RequestFailed('invalid')
  // Hashed before the write: a transaction does not outlive waiting for anything but the database.
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const id = toHex(hash) as PictureId
  await store.write(
    ['pictures'],
    writing => put<Picture>(writing, writing.database.pictures, { id, type, base64, ...(name && { name }) }),
    { quiet: true },
  )
  return { id }
}

/** Those that are there, in the order asked for. */
export function pictures(store: Store, ids: readonly PictureId[]): Promise<Picture[]> {
  return store.read<Picture[]>([], async database => {
    if (!tablesIn(database).includes('pictures')) return []
    const found = await database.pictures.bulkGet([...ids])
    return found.flatMap(picture => (picture && live(picture) ? [picture] : []))
  })
}

/** Forgets pictures that no phrase carries any more; those of deleted phrases stay, for their return. */
export async function dropLoosePictures(store: Store): Promise<void> {
  const due = store.options.now() - LOOSE_DAYS * DAY
  const some = await store.read(0, async database =>
    tablesIn(database).includes('pictures') ? database.pictures.count() : 0,
  )
  if (some === 0) return
  await store.write(
    ['pictures'],
    async ({ database }) => {
      const carried = new Set<string>()
      await database.phrases.each(phrase => {
        for (const id of phrase.pictures ?? []) carried.add(id)
      })
      await database.pictures
        .filter(({ id, updatedAt }) => !carried.has(id) && timeOf(updatedAt) < due)
        .delete()
    },
    { quiet: true, reading: ['phrases'] },
  )
}

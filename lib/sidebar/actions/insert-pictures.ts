import type { Words } from '@/lib/locales/words'
import type { Phrase } from '@/lib/phrases/library/phrase'
import { fileOf } from '@/lib/phrases/library/picture-file'
import type { Composer } from '../source/composer'
import type { ActionContext } from './action-context'
import { carriedPictures, namesOf } from './carried-pictures'

/**
 * Pastes the pictures a phrase carries into the composer, behind its text. Where the page does not take them, the first goes on the
 * clipboard and the sidebar says which are left to the agent. `stillThere` tells whether the page still shows whom the phrase was for.
 */
export async function insertPictures(
  { document, model, host }: Pick<ActionContext, 'document' | 'model' | 'host'>,
  composer: Pick<Composer, 'pictures'>,
  { pictures: ids = [] }: Phrase,
  stillThere: () => boolean,
): Promise<void> {
  if (ids.length === 0 || !stillThere()) return
  const outcome = await composer.pictures(ids)
  if (outcome === 'inserted' || !stillThere()) return
  const kept = await carriedPictures(host, ids)
  const [first] = kept
  const copied = first !== undefined && (await copyPicture(document, fileOf(first, 0)))
  const left = ids.filter(id => !copied || id !== first.id)
  const words: Words = !copied
    ? { key: 'sidebar.pictureNotInserted', args: [namesOf(host, ids, left, kept)] }
    : left.length === 0
      ? { key: 'sidebar.pressPastePicture', args: [namesOf(host, ids, [first.id], kept)] }
      : {
          key: 'sidebar.pressPastePictureOf',
          args: [namesOf(host, ids, [first.id], kept), namesOf(host, ids, left, kept)],
        }
  model.notice.value = { level: 'look', words }
}

/** Clipboards take PNG alone. */
async function copyPicture(document: Document, file: File): Promise<boolean> {
  try {
    const bitmap = await createImageBitmap(file)
    const canvas = document.createElement('canvas')
    canvas.width = bitmap.width
    canvas.height = bitmap.height
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
    const png = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'))
    if (!png) return false
    await document.defaultView?.navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    return true
  } catch {
    // No focus, no permission, or no such picture: the agent is told either way.
    return false
  }
}

import { insertImages } from '@/lib/composer/insert-images'
import { RequestFailed } from '@/lib/messages'
import type { Phrase } from '@/lib/phrases/library/phrase'
import type { Picture } from '@/lib/phrases/library/picture'
import { fileOf } from '@/lib/phrases/library/picture-file'
import type { FarComposer } from '../source/far-composer'
import type { ActionContext } from './create-actions'

/**
 * Pastes the pictures a phrase carries into the composer, behind its text. Where the page does not take them, the first goes on the
 * clipboard and the sidebar says so. `stillThere` tells whether the page still shows whom the phrase was for.
 */
export async function insertPictures(
  { document, model, ports, carets }: ActionContext,
  composer: HTMLElement | FarComposer,
  { pictures: ids = [] }: Phrase,
  stillThere: () => boolean,
): Promise<void> {
  if (ids.length === 0) return
  const kept = await ports.ask('pictures', { ids }).catch((error: unknown): readonly Picture[] => {
    if (error instanceof RequestFailed) return []
    throw error
  })
  const files = kept.map(fileOf)
  const [first] = files
  if (!stillThere()) return
  const inPage = ports.inPage && { inPage: ports.inPage }
  const outcome =
    first &&
    ('pictures' in composer
      ? await composer.pictures(ids)
      : await insertImages(composer, files, { carets, ...inPage }))
  if (outcome === 'inserted') return
  const copied = first !== undefined && (await copyPicture(document, first))
  model.notice.value = {
    level: 'look',
    words: { key: copied ? 'sidebar.pressPastePicture' : 'sidebar.pictureNotInserted' },
  }
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

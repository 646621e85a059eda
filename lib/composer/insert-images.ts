import { toBase64 } from '@/lib/trade/bytes'
import type { Carets } from './caret'
import { editableIn, takes } from './editable'
import { focusComposer } from './focus-composer'
import { paste } from './insert-method'
import type { InPage } from './page-paste'

export interface InsertImagesOptions {
  readonly carets?: Carets
  readonly inPage: InPage
}

/** How long a page may take to show a picture it was given, in ms. */
const PATIENCE = 1500

/**
 * Pastes pictures into a composer as files, the way an agent would from the clipboard. `inserted` means that a picture the page did not
 * show before has come up, in the composer or in a preview; otherwise the caller offers the clipboard.
 */
export async function insertImages(
  found: HTMLElement,
  images: readonly File[],
  options: InsertImagesOptions,
): Promise<'inserted' | 'refused'> {
  const composer = editableIn(found)
  if (!composer || !images.length || !takes(composer, '', 0)) return 'refused'
  focusComposer(composer, options.carets?.lastIn(composer))
  const files = await Promise.all(
    images.map(async file => ({ name: file.name, type: file.type, base64: await base64Of(file) })),
  )
  const came = pictureIn(composer.ownerDocument)
  return (await paste(composer, { files }, options.inPage)) && (await came) ? 'inserted' : 'refused'
}

/** Whether a picture from the machine itself, not from the net, appears anywhere on the page. */
function pictureIn(document: Document): Promise<boolean> {
  const LOCAL = 'img:is([src^="blob:"], [src^="data:"])'
  const before = new Set(document.querySelectorAll(LOCAL))
  return new Promise(resolve => {
    const observer = new MutationObserver(() => {
      if ([...document.querySelectorAll(LOCAL)].some(picture => !before.has(picture))) end(true)
    })
    const end = (came: boolean) => {
      observer.disconnect()
      resolve(came)
    }
    observer.observe(document, { subtree: true, childList: true, attributeFilter: ['src'] })
    setTimeout(end, PATIENCE, false)
  })
}

async function base64Of(file: File): Promise<string> {
  return toBase64(new Uint8Array(await file.arrayBuffer()))
}

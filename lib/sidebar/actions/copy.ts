import type { PageSource } from '../source/page-source'

/**
 * Puts text on the clipboard. Tells whether it is there. A browser lets only the document write that has the focus, and a click in the
 * sidebar leaves the focus in the page: then the page's agent does it.
 */
export async function copyText(
  document: Document,
  text: string,
  source: Pick<PageSource, 'copy'>,
): Promise<boolean> {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text)
    return true
  } catch {
    return source.copy(text)
  }
}

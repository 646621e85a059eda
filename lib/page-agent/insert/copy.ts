/** Puts text on the clipboard from the page, which has the focus where a sidebar beside it has not. Whether it is there. */
export async function copyHere(document: Document, text: string, shelf: ShadowRoot): Promise<boolean> {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(document, text, shelf)
  }
}

/**
 * The older way, for pages served without TLS or whose permissions policy closes the clipboard. The page cannot look into the shadow root.
 */
function copyBySelection(document: Document, text: string, shelf: ShadowRoot): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.style.position = 'fixed'
  field.style.opacity = '0'
  shelf.appendChild(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  return copied
}

/** Puts text on the clipboard. Tells whether it is there; a page without focus or a policy of the site may forbid it. */
export async function copyText(document: Document, text: string, shelf: Node): Promise<boolean> {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(document, text, shelf)
  }
}

/** The older way, for pages served without TLS or whose permissions policy closes the clipboard. */
function copyBySelection(document: Document, text: string, shelf: Node): boolean {
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

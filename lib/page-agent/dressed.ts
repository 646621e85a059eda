/** An overlay's root with colours and sizes (a style sheet) in it, whichever of the parts draws there first. */
export function dressed(mount: () => ShadowRoot, tokens: string): () => ShadowRoot {
  return () => {
    const root = mount()
    if (root.querySelector('.tokens')) return root
    const sheet = root.ownerDocument.createElement('style')
    sheet.className = 'tokens'
    sheet.textContent = tokens
    root.prepend(sheet)
    return root
  }
}

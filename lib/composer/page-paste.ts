/** What is pasted; crosses from the content script into the page as JSON. */
export interface Paste {
  readonly text?: string
  /** The same text marked up, for editors that drop blank lines from plain text. */
  readonly html?: string
  readonly files?: readonly PastedFile[]
}

export interface PastedFile {
  readonly name: string
  /** MIME type. */
  readonly type: string
  readonly base64: string
}

/** Runs `pasteInFocus` in the page's own world. Rejects when that world cannot be reached. */
export type InPage = (paste: Paste) => Promise<unknown>

/**
 * Gives the focused element a paste event: editors with a model of their own take text that way alone. Runs in the page's world
 * (Firefox hides the data of a content script's event from the page) by being turned into source text, so it must not use anything
 * from outside itself. All it shows the page is the text, which is going there anyway; it leaves nothing behind.
 *
 * `page` is the document whose focus counts, by default that of the world it runs in. Returns whether an editor said it took it, which is
 * no proof: Slate says so and may do nothing.
 */
export function pasteInFocus(paste: Paste, page: Document = document): boolean {
  // By tag, not by class: a frame's elements have classes of their own.
  const isFrame = (element: Element | null): element is HTMLIFrameElement => element?.tagName === 'IFRAME'
  let focused = page.activeElement
  for (;;) {
    const frame = isFrame(focused) ? focused.contentDocument : null
    const deeper = (focused?.shadowRoot ?? frame)?.activeElement
    if (!deeper) break
    focused = deeper
  }
  if (!focused) return false
  const data = new DataTransfer()
  if (paste.text !== undefined) data.setData('text/plain', paste.text)
  if (paste.html !== undefined) data.setData('text/html', paste.html)
  for (const { name, type, base64 } of paste.files ?? []) {
    data.items.add(new File([Uint8Array.from(atob(base64), char => char.charCodeAt(0))], name, { type }))
  }
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true })
  // Given to the constructor instead, Firefox (153) shows the page an empty one.
  Object.defineProperty(event, 'clipboardData', { value: data })
  return !focused.dispatchEvent(event)
}

/** Prints a page of ours through a frame of the document, which goes again once the browser's dialogue is closed. */
export function printPage(document: Document, html: string): void {
  const frame = document.createElement('iframe')
  // A frame that is not drawn prints nothing in Firefox.
  frame.style.cssText = 'position:fixed;inset:auto 0 0 auto;width:1px;height:1px;border:0;opacity:0'
  frame.tabIndex = -1
  frame.setAttribute('aria-hidden', 'true')
  frame.addEventListener('load', () => {
    const page = frame.contentWindow
    page?.addEventListener('afterprint', () => frame.remove())
    page?.print()
  })
  frame.srcdoc = html
  document.body.append(frame)
}

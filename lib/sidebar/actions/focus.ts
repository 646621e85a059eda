/** Focuses the first element that matches once it is drawn: an opening sidebar has nothing to focus yet. */
export function focusIn(document: Document, selector: string): void {
  const find = () => document.querySelector<HTMLElement>(selector)
  const focus = (element: HTMLElement) => {
    element.focus()
    if (element instanceof HTMLInputElement) element.select()
  }
  const now = find()
  if (now) {
    focus(now)
    return
  }
  const observer = new MutationObserver(() => {
    const drawn = find()
    if (!drawn) return
    observer.disconnect()
    focus(drawn)
  })
  observer.observe(document, { childList: true, subtree: true })
  setTimeout(() => observer.disconnect(), 1000)
}

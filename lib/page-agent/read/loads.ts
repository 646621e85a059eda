/** Ms in which frames that load together are taken together. */
const TOGETHER = 150

/** Runs whenever a frame directly in this document has loaded something, shadow roots aside. */
export function followLoads(document: Document, signal: AbortSignal, run: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  // At the document: windows are not told of what loads in them.
  document.addEventListener(
    'load',
    ({ target }) => {
      if (!(target instanceof Element) || !/^i?frame$/.test(target.localName)) return
      clearTimeout(timer)
      timer = setTimeout(run, TOGETHER)
    },
    { capture: true, signal },
  )
  signal.addEventListener('abort', () => clearTimeout(timer))
}

/** Pages change in bursts, and a walk over them is not free, in ms. */
const QUIET = 400

/** Calls `run` once the page has changed and been quiet again, until the signal aborts. */
export function onQuietPage(document: Document, run: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => {
    clearTimeout(timer)
    timer = setTimeout(run, QUIET)
  })
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
}

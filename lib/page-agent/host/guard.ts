/** Times the host is put back within `SPELL`; a page that fights longer has it its way until the next spell. */
const PATIENCE = 20
const SPELL = 10_000

/**
 * Keeps the host as it was put on the page: where a script takes it away, moves it or changes its attributes, it is put back at once.
 * Moving an element of ours loads its frame anew, so it is touched only when something is wrong.
 */
export function guardHost(host: HTMLElement, dressAgain: () => void, signal: AbortSignal): void {
  const { ownerDocument: document } = host
  const view = document.defaultView
  if (!view) return
  let mended = 0
  let spell = Number.NEGATIVE_INFINITY
  const mayMend = () => {
    const now = performance.now()
    if (now - spell > SPELL) {
      spell = now
      mended = 0
    }
    mended += 1
    return mended <= PATIENCE
  }
  const putBack = () => {
    if (signal.aborted) return
    const isThere = host.isConnected && host.parentNode === document.documentElement
    if (!isThere && document.documentElement && mayMend()) document.documentElement.append(host)
  }
  const mendAttributes = () => {
    if (signal.aborted || !mayMend()) return
    for (const { name } of [...host.attributes]) if (name !== 'style') host.removeAttribute(name)
    dressAgain()
    attributes.takeRecords()
  }
  const attributes = new view.MutationObserver(mendAttributes)
  attributes.observe(host, { attributes: true })
  // The root element itself may be replaced (`document.open`), so the document is watched, not the root alone.
  const children = new view.MutationObserver(putBack)
  children.observe(document, { childList: true })
  const watchRoot = () => {
    if (document.documentElement) children.observe(document.documentElement, { childList: true })
  }
  watchRoot()
  const seldom = view.setInterval(() => {
    watchRoot()
    putBack()
  }, 1000)
  signal.addEventListener('abort', () => {
    attributes.disconnect()
    children.disconnect()
    view.clearInterval(seldom)
  })
}

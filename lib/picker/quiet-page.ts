import { rootsIn } from '@/lib/consoles/shadow'

/** Pages change in bursts, and a walk over them is not free, in ms. */
const QUIET = 400

/** Calls `run` once the page, its open shadow roots included, has changed and been quiet again, until the signal aborts. */
export function onQuietPage(document: Document, run: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      watch()
      run()
    }, QUIET)
  })
  const watched = new Set<ParentNode>()
  const watch = () => {
    for (const root of rootsIn(document).filter(one => !watched.has(one))) {
      watched.add(root)
      observer.observe(root, { childList: true, subtree: true, characterData: true })
    }
  }
  watch()
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
}

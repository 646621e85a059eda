import type { FrameNews, request } from '@/lib/messages'

interface Saying {
  readonly ask: typeof request
  /** False once the extension was updated or removed under this page. */
  alive(): boolean
  readonly end: AbortController
}

/** Ms after which what nobody heard is said again; each time twice as long, up to the last. */
const AGAIN = 500
const SELDOM = 60_000

/** Says news to the sidebar, the newest state until somebody has heard it: the sidebar may not be there yet, the worker may be stopped. */
export function sayer({ ask, alive, end }: Saying): {
  state(news: () => FrameNews): void
  once(news: FrameNews): void
} {
  let latest: (() => FrameNews) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  end.signal.addEventListener('abort', () => clearTimeout(timer))
  const say = async (news: () => FrameNews, wait: number) => {
    const heard = await ask('sayToPage', news()).catch(() => false)
    if (heard || latest !== news || end.signal.aborted) return
    if (!alive()) return end.abort()
    timer = setTimeout(() => void say(news, Math.min(wait * 2, SELDOM)), wait)
  }
  return {
    state(news) {
      clearTimeout(timer)
      latest = news
      void say(news, AGAIN)
    },
    once: news => void ask('sayToPage', news).catch(() => undefined),
  }
}

import { isComposing } from '@/components/ui/ime'
import { type Slash, watchSlash } from '@/lib/composer/slash'
import type { FrameAsk, FrameKey, FrameNews } from '@/lib/messages'
import { listenToKeyboard } from '@/lib/page-agent/keys/keyboard'

interface Serving {
  readonly window: Window
  readonly composer: () => HTMLElement | undefined
  say(news: FrameNews): void
  readonly signal: AbortSignal
}

type KeysWish = Extract<FrameAsk, { kind: 'keys' | 'closeSlash' }>

/** While a slash searches in the composer. */
const SLASH_KEYS: Readonly<Record<string, FrameKey>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Enter: 'take',
  Tab: 'take',
  Escape: 'close',
}

/**
 * The sidebar's keys while this frame has the focus, and the search typed in its composer: looked at here, decided on there. Returns what
 * takes the sidebar's word on which keys are its.
 */
export function serveKeys({ window, composer, say, signal }: Serving): (wish: KeysWish) => void {
  let slash = false
  let pins = 0
  let open: Slash | undefined
  let n = 0
  watchSlash(window.document, {
    signal,
    composer,
    wanted: () => slash,
    open: {
      get value() {
        return open
      },
      set value(now) {
        if (!now && !open) return
        if (!open) n++
        open = now
        say({ kind: 'slash', ...(now && { slash: told(now, n) }) })
      },
    },
  })
  listenToKeyboard(window, signal).serve(
    {
      focusField: () => say({ kind: 'key', key: 'field' }),
      hasPin: at => at <= pins,
      takePin: at => say({ kind: 'pin', n: at }),
      takesTyping(event) {
        if (!open || isComposing(event) || !event.composedPath().includes(open.composer)) return false
        if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return false
        const key = SLASH_KEYS[event.key]
        if (!key) return false
        say({ kind: 'key', key })
        return true
      },
    },
    signal,
  )
  return wish => {
    if (wish.kind === 'keys') {
      slash = wish.slash
      pins = wish.pins
    } else if (wish.n === n) open = undefined
  }
}

function told({ query, head, tail, box }: Slash, n: number) {
  const { left, top, right, bottom } = box
  return { n, query, head, tail, box: { left, top, right, bottom } }
}

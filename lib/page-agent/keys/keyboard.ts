import { RETOLD, retell, SILENT } from '@/entrypoints/sidebar.content/retell'
import { HOST_NAME } from '../host/root'

/** What keys on the page do, wherever its focus is. */
export interface PageKeys {
  focusField(): void
  /** Whether there is an n-th favourite (1–9); without, the key stays the page's. */
  hasPin(n: number): boolean
  takePin(n: number): void
  /** Does what a key is for in the page's own composer, while it searches or has places left to fill; whether it was one of those. */
  takesTyping(event: KeyboardEvent): boolean
}

export interface Keyboard {
  /** From now until the signal aborts, these keys do this. */
  serve(keys: PageKeys, signal: AbortSignal): void
}

/**
 * Listens at the window, best before the page's own scripts do.
 *
 * Keys typed in the sidebar never reach the page, not even listeners that capture: consoles switch chats on ↑ and ↓, send on
 * Enter and upload on paste. Events that start in the host are stopped here, and those the sidebar listens to are told again
 * inside its shadow root only. What the browser does by itself (typing, Tab, copy) happens as ever.
 *
 * Of the page's own keys Alt+Q and Alt+1…9 are taken, while its composer searches those that choose, and Tab while a phrase just
 * inserted has places left to fill; no other.
 */
export function listenToKeyboard(window: Window, signal: AbortSignal): Keyboard {
  const options = { capture: true, signal }
  let served: PageKeys | undefined
  /** Keys that were taken and are still down: the page, which was not told of them, is not told of their end either. */
  const down = new Set<string>()
  window.addEventListener(
    'keydown',
    event => {
      // An Enter that chose a phrase and is held a little long would send it.
      const held = event.repeat && down.has(event.code)
      const slash = !held && served?.takesTyping(event) === true
      if (slash) down.add(event.code)
      else if (!held) {
        down.delete(event.code)
        if (!served || !takes(event, served)) return
      }
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    options,
  )
  window.addEventListener(
    'keyup',
    event => {
      if (down.delete(event.code)) event.stopImmediatePropagation()
    },
    options,
  )
  for (const type of SILENT) {
    window.addEventListener(type, event => startIn(event) && event.stopImmediatePropagation(), options)
  }
  for (const type of RETOLD) {
    window.addEventListener(
      type,
      event => {
        const inner = startIn(event)
        if (!inner) return
        event.stopImmediatePropagation()
        if (!inner.dispatchEvent(retell(event))) event.preventDefault()
      },
      options,
    )
  }
  return {
    serve(keys, until) {
      served = keys
      until.addEventListener('abort', () => {
        if (served === keys) served = undefined
      })
    },
  }
}

/** The element in the sidebar that an event starts at. */
function startIn(event: Event): EventTarget | undefined {
  const inner = event.composedPath()[0]
  const root = inner instanceof Node ? inner.getRootNode() : undefined
  return root instanceof ShadowRoot && root.host.localName === HOST_NAME ? inner : undefined
}

/**
 * Does what the key is for and says whether it was ours; AltGr counts as Ctrl+Alt and is not. `event.code` names the place on the keyboard: with Option, macOS types
 * `œ` and `¡` there.
 */
function takes(event: KeyboardEvent, keys: PageKeys): boolean {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false
  if (event.isComposing || event.keyCode === 229) return false
  if (event.code === 'KeyQ') {
    if (!event.repeat) keys.focusField()
    return true
  }
  const n = Number(/^Digit([1-9])$/.exec(event.code)?.[1])
  if (!n || !keys.hasPin(n)) return false
  if (!event.repeat) keys.takePin(n)
  return true
}

import { isComposing } from '@/lib/composer/ime'

/** What keys on the page do, wherever in this frame its focus is. */
export interface PageKeys {
  focusField(): void
  /** Whether there is an n-th favourite (1–9); without, the key stays the page's. */
  hasPin(n: number): boolean
  takePin(n: number): void
  /** Does what a key is for in the page's own composer, while it searches or has places left to fill; whether it was one of those. */
  takesTyping(event: KeyboardEvent): boolean
}

/** Whether the agent's hand did it; a test, which cannot, says its own. */
export type IsReal = (event: Event) => boolean

const isTrusted: IsReal = event => event.isTrusted

/**
 * Listens at the window, before the page's own scripts where it can. Of the page's keys Alt+Q and Alt+1…9 are taken, while its composer
 * searches those that choose, and Tab while a phrase just inserted has places left to fill; no other, and none that a script made up.
 */
export function listenToKeys(
  window: Window,
  keys: PageKeys,
  signal: AbortSignal,
  isReal: IsReal = isTrusted,
): void {
  const options = { capture: true, signal }
  /** Keys that were taken and are still down: the page, which was not told of them, is not told of their end either. */
  const down = new Set<string>()
  window.addEventListener(
    'keydown',
    event => {
      if (!isReal(event)) return
      // An Enter that chose a phrase and is held a little long would send it.
      const held = event.repeat && down.has(event.code)
      const typing = !held && keys.takesTyping(event)
      if (typing) down.add(event.code)
      else if (!held) {
        down.delete(event.code)
        if (!takes(event, keys)) return
      }
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    options,
  )
  window.addEventListener(
    'keyup',
    event => {
      if (isReal(event) && down.delete(event.code)) event.stopImmediatePropagation()
    },
    options,
  )
}

/** Who knows what the keys do from now on, until the signal aborts. */
export type KeysKnown = (keys: PageKeys, signal: AbortSignal) => void

/**
 * Listens at once, before the page's own scripts; which console this is, and so what its keys do, is known a moment later. Until then, and
 * between two agents, every key is the page's.
 */
export function listenEarly(window: Window, signal: AbortSignal, isReal: IsReal = isTrusted): KeysKnown {
  let now: PageKeys | undefined
  listenToKeys(
    window,
    {
      focusField: () => now?.focusField(),
      hasPin: n => now?.hasPin(n) === true,
      takePin: n => now?.takePin(n),
      takesTyping: event => now?.takesTyping(event) === true,
    },
    signal,
    event => now !== undefined && isReal(event),
  )
  return (keys, until) => {
    now = keys
    until.addEventListener('abort', () => {
      if (now === keys) now = undefined
    })
  }
}

/**
 * Does what the key is for and says whether it was ours; AltGr counts as Ctrl+Alt and is not. `event.code` names the place on the keyboard:
 * with Option, macOS types `œ` and `¡` there.
 */
function takes(event: KeyboardEvent, keys: PageKeys): boolean {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isComposing(event)) return false
  if (event.code === 'KeyQ') {
    if (!event.repeat) keys.focusField()
    return true
  }
  const n = Number(/^Digit([1-9])$/.exec(event.code)?.[1])
  if (!n || !keys.hasPin(n)) return false
  if (!event.repeat) keys.takePin(n)
  return true
}

/** A key by itself, not one of an input method or of a shortcut. */
export const isPlainKey = (event: KeyboardEvent): boolean =>
  !isComposing(event) && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey

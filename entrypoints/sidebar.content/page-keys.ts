export interface PageKeys {
  focusField(): void
  /** Whether there is an n-th favourite (1–9); without, the key stays the page's. */
  hasPin(n: number): boolean
  takePin(n: number): void
}

/**
 * Alt+Q and Alt+1…9, wherever on the page the focus is. Only these two are ever taken, at the window, so that a console which
 * listens to everything does not act on them as well. `event.code` names the place on the keyboard: with Option, macOS types
 * `œ` and `¡` there.
 */
export function listenForPageKeys(window: Window, keys: PageKeys, signal: AbortSignal): void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.isComposing || event.keyCode === 229 || event.getModifierState('AltGraph')) return
    if (event.code === 'KeyQ') {
      if (!event.repeat) keys.focusField()
    } else {
      const digit = /^Digit([1-9])$/.exec(event.code)?.[1]
      if (digit === undefined || !keys.hasPin(Number(digit))) return
      if (!event.repeat) keys.takePin(Number(digit))
    }
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  window.addEventListener('keydown', onKeyDown, { capture: true, signal })
}

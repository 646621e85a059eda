/**
 * Keys typed in the sidebar never reach the page, not even listeners that capture: consoles switch chats on ↑ and ↓, send on
 * Enter and upload on paste. Events that start in the host are stopped at the window, before anything of the page, and those
 * the sidebar listens to are told again inside its shadow root only. What the browser does by itself (typing, Tab, copy)
 * happens as ever.
 */
export function isolateKeys(window: Window, host: Element, shadow: ShadowRoot, signal: AbortSignal): void {
  const options = { capture: true, signal }
  for (const type of SILENT)
    window.addEventListener(type, event => event.target === host && event.stopImmediatePropagation(), options)
  for (const type of RETOLD) {
    window.addEventListener(
      type,
      event => {
        if (event.target !== host) return
        event.stopImmediatePropagation()
        const inner = event.composedPath()[0]
        const copy = inner instanceof Node && shadow.contains(inner) ? retell(event) : undefined
        if (copy && inner && !inner.dispatchEvent(copy)) event.preventDefault()
      },
      options,
    )
  }
}

/** Nothing in the sidebar listens to these. */
const SILENT = [
  'keypress',
  'beforeinput',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
] as const

const RETOLD = ['keydown', 'keyup', 'input', 'focusin', 'focusout'] as const

/** The same event, but one that stays inside the shadow root. */
function retell(event: Event): Event {
  const stay = { bubbles: true, cancelable: event.cancelable, composed: false }
  if (event instanceof KeyboardEvent) {
    const { key, code, location, repeat, isComposing, keyCode, altKey, ctrlKey, metaKey, shiftKey } = event
    const keys = { key, code, location, repeat, isComposing, keyCode, altKey, ctrlKey, metaKey, shiftKey }
    return new KeyboardEvent(event.type, { ...stay, ...keys })
  }
  if (event instanceof FocusEvent) {
    return new FocusEvent(event.type, { ...stay, relatedTarget: event.relatedTarget })
  }
  return new Event(event.type, stay)
}

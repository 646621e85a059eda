/** Typing that nothing of ours listens to: stopped, and that is all. */
export const SILENT = [
  'keypress',
  'beforeinput',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
] as const

/** What our own parts listen to: stopped for the page, and told again inside the shadow root. */
export const RETOLD = ['keydown', 'keyup', 'input', 'focusin', 'focusout'] as const

/**
 * The same event, but one that stays inside the shadow root it is dispatched in. A plain `Event` that carries what the
 * sidebar looks at: Firefox makes every `KeyboardEvent` a composed one, whatever it is asked (seen in 153).
 */
export function retell(event: Event): Event {
  const told = new Event(event.type, { bubbles: true, cancelable: event.cancelable, composed: false })
  if (event instanceof KeyboardEvent) {
    const { key, code, location, repeat, isComposing, keyCode, altKey, ctrlKey, metaKey, shiftKey } = event
    const keys = { key, code, location, repeat, isComposing, keyCode, altKey, ctrlKey, metaKey, shiftKey }
    return Object.assign(told, keys)
  }
  return event instanceof FocusEvent ? Object.assign(told, { relatedTarget: event.relatedTarget }) : told
}

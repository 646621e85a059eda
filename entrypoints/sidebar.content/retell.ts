/** The same event, but one that stays inside the shadow root it is dispatched in. */
export function retell(event: Event): Event {
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

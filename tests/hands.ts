/** Marks an event as one of the agent's own hand, as the browser does; an event a page made stays unmarked. */
export function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true })
  return event
}

/** A key as the agent presses it. */
export const keyEvent = (type: 'keydown' | 'keyup', init: KeyboardEventInit): KeyboardEvent =>
  trusted(new KeyboardEvent(type, { bubbles: true, composed: true, cancelable: true, ...init }))

export const clickEvent = (init: MouseEventInit = {}): MouseEvent =>
  trusted(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1, ...init }))

export type FieldElement = HTMLTextAreaElement | HTMLInputElement

// By tag and type, not by class: the element may belong to a frame, whose classes are others.
export function isField(element: HTMLElement): element is FieldElement {
  return element.tagName === 'TEXTAREA' || element.tagName === 'INPUT'
}

export const isHtmlElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE

/**
 * The element that takes the text: the field itself, or the whole editable element around or inside what was found.
 * `undefined` when there is none, or several to choose from.
 */
export function editableIn(found: HTMLElement): HTMLElement | undefined {
  if (isField(found)) return found
  if (found.isContentEditable) {
    let host = found
    while (host.parentElement?.isContentEditable) host = host.parentElement
    return host
  }
  const inside = [
    ...found.querySelectorAll<HTMLElement>('textarea, input, [contenteditable]:not([contenteditable=false])'),
  ].filter(element => (isField(element) ? hasSelection(element) : !element.parentElement?.isContentEditable))
  return inside.length === 1 ? inside[0] : undefined
}

/** Whether the composer may be written to at all, and is long enough for `length` UTF-16 units; nothing is ever cut. */
export function takes(composer: HTMLElement, text: string, length: number, limit = Infinity): boolean {
  if (!composer.isConnected || !composer.checkVisibility() || composer.closest('[inert]')) return false
  if (length > limit) return false
  if (!isField(composer)) {
    return composer.isContentEditable && composer.ariaReadOnly !== 'true' && composer.ariaDisabled !== 'true'
  }
  if (composer.readOnly || composer.matches(':disabled') || !hasSelection(composer)) return false
  if (composer.maxLength >= 0 && length > composer.maxLength) return false
  return composer.tagName === 'TEXTAREA' || !text.includes('\n')
}

/** Passwords, numbers and the like are no composers. */
const hasSelection = (field: FieldElement) => ['textarea', 'text', 'search'].includes(field.type)

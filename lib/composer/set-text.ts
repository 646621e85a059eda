import type { FieldElement } from './editable'

/**
 * Writes into a field between two offsets (UTF-16 units) and tells the page. `setRangeText` goes around the `value` property React
 * puts on the element, so React sees a change; it costs the undo history.
 */
export function setText(field: FieldElement, text: string, start: number, end: number): void {
  field.setRangeText(text, start, end, 'end')
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
  )
}

import { isField, type TextField } from './editable'
import { type Editor, typed, way } from './insert-method'

/** `setRangeText` goes around the `value` property React puts on the element, so React sees a change; it costs the undo history. */
export function setText(field: TextField, text: string, start: number, end: number): void {
  field.setRangeText(text, start, end, 'end')
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
  )
}

const written = way('written', (composer, text) => {
  if (!isField(composer)) return false
  setText(composer, text, composer.selectionStart ?? 0, composer.selectionEnd ?? 0)
  return true
})

/** Pinduoduo, 飞鸽, 微信小店 and most others: a textarea, bare or bound by React or Vue. */
export const field: Editor = { name: 'field', is: isField, ways: [typed, written] }

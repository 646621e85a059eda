import { isField } from './editable'
import { type Around, readAround } from './read-around'
import { setText } from './set-text'

/** Takes the last insertion back: asks the editor the way a browser's own Undo does, then the browser. */
export function undo(composer: HTMLElement, around: Around): void {
  const event = new InputEvent('beforeinput', {
    bubbles: true,
    cancelable: true,
    composed: true,
    inputType: 'historyUndo',
  })
  if (!isField(composer)) {
    if (composer.dispatchEvent(event)) composer.ownerDocument.execCommand('undo')
    return
  }
  composer.ownerDocument.execCommand('undo')
  const draft = around.join('')
  if (readAround(composer).join('') !== draft) setText(composer, draft, 0, composer.value.length)
}

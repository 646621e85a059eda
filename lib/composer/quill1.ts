import { type Editor, way } from './insert-method'

/** Line by line: given line breaks inside a text, Firefox writes `<br>`, which this editor throws away. One step for its undo. */
const typedByLine = way('typed-lines', ({ ownerDocument }, text) => {
  for (const [i, line] of text.split('\n').entries()) {
    if (i) ownerDocument.execCommand('insertParagraph')
    if (line) ownerDocument.execCommand('insertText', false, line)
  }
  return true
})

/** Quill 1 (快手), which reads no paste event but what the browser pastes into its hidden `.ql-clipboard`. */
export const quill1: Editor = {
  name: 'quill1',
  is: composer =>
    composer.matches('.ql-editor') && composer.parentElement?.querySelector('.ql-clipboard') != null,
  ways: [typedByLine],
  ownSelection: true,
}

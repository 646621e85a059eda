import { type Editor, pastedLines } from './insert-method'

/** CKEditor 5. In plain text it takes a blank line for the gap between two paragraphs. */
export const ckEditor: Editor = {
  name: 'ckeditor',
  is: composer => composer.matches('.ck-editor__editable'),
  ways: [pastedLines('&nbsp;')],
  ownSelection: true,
}

import { type Editor, pasted } from './way'

/** CKEditor 5. */
export const ckEditor: Editor = {
  is: composer => composer.matches('.ck-editor__editable'),
  ways: [pasted],
  ownSelection: true,
}

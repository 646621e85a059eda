import { type Editor, pasted } from './way'

/** Quill 2. */
export const quill: Editor = {
  name: 'quill',
  is: composer => composer.matches('.ql-editor'),
  ways: [pasted],
  ownSelection: true,
}

import { type Editor, pasted } from './insert-method'

/** Quill 2. */
export const quill: Editor = {
  name: 'quill',
  is: composer => composer.matches('.ql-editor'),
  ways: [pasted],
  ownSelection: true,
}

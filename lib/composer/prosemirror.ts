import { type Editor, pasted } from './way'

/** ProseMirror, Tiptap. */
export const proseMirror: Editor = {
  is: composer => composer.matches('.ProseMirror'),
  ways: [pasted],
  ownSelection: true,
}

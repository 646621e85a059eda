import { type Editor, pastedLines } from './insert-method'

/**
 * ProseMirror, Tiptap. They split plain text at runs of line breaks and so lose blank lines; the attribute, which they write on what
 * they copy themselves, makes them keep spaces. Line breaks typed into them from outside are taken for Enter, which sends.
 */
export const proseMirror: Editor = {
  name: 'prosemirror',
  is: composer => composer.matches('.ProseMirror'),
  ways: [pastedLines('', ' data-pm-slice="1 1 []"')],
  ownSelection: true,
}

import { type Editor, pasted } from './insert-method'

/** Slate. Typing into it from outside parts its model from the page for good. */
export const slate: Editor = {
  name: 'slate',
  is: composer => composer.matches('[data-slate-editor]'),
  ways: [pasted],
  ownSelection: true,
}

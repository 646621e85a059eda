import { type Editor, pasted } from './insert-method'

/** Lexical. Typing into it from outside loses lines. */
export const lexical: Editor = {
  name: 'lexical',
  is: composer => composer.matches('[data-lexical-editor]'),
  ways: [pasted],
  ownSelection: true,
}

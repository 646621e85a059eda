import { type Editor, pasted } from './insert-method'

/** Draft.js. Typing into it from outside crashes its React tree. */
export const draft: Editor = {
  name: 'draft',
  is: composer => composer.querySelector('[data-contents]') !== null,
  ways: [pasted],
  ownSelection: true,
}

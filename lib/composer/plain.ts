import { type Editor, pasted, typed } from './insert-method'

/** JD, 1688 (`pre.edit`), chatscope, and every editable element that no library is known to look after. */
export const plainEditor: Editor = {
  name: 'plain',
  is: composer => composer.isContentEditable,
  ways: [typed, pasted],
}

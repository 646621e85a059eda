import { isField } from './editable'
import { type InsertMethod, pasted, pastedLines, typed, typedLines, writtenDirectly } from './insert-method'

/** A kind of composer, and the methods that put text into it: the best first. */
export interface Editor {
  /** Code for saying which kind of composer it was. */
  readonly name: string
  is(composer: HTMLElement): boolean
  readonly methods: readonly InsertMethod[]
  /** Keeps a selection of its own, which follows the page's with a delay. */
  readonly ownSelection?: boolean
}

const matches = (selector: string) => (composer: HTMLElement) => composer.matches(selector)

/** Every kind of composer that is known. The first that recognises the element serves it. */
const EDITORS: readonly Editor[] = [
  // Pinduoduo, 飞鸽, 微信小店 and most others: a textarea, bare or bound by React or Vue.
  { name: 'field', is: isField, methods: [typed, writtenDirectly] },
  // Draft.js. Typing into it from outside crashes its React tree.
  {
    name: 'draft',
    is: composer => composer.querySelector('[data-contents]') !== null,
    methods: [pasted],
    ownSelection: true,
  },
  // Lexical. Typing into it from outside loses lines.
  { name: 'lexical', is: matches('[data-lexical-editor]'), methods: [pasted], ownSelection: true },
  // Slate. Typing into it from outside parts its model from the page for good.
  { name: 'slate', is: matches('[data-slate-editor]'), methods: [pasted], ownSelection: true },
  // ProseMirror, Tiptap. They split plain text at runs of line breaks and so lose blank lines; the attribute, which they write on what
  // they copy themselves, makes them keep spaces. Line breaks typed into them from outside are taken for Enter, which sends.
  {
    name: 'prosemirror',
    is: matches('.ProseMirror'),
    methods: [pastedLines('', ' data-pm-slice="1 1 []"')],
    ownSelection: true,
  },
  // Quill 1 (快手), which reads no paste event but what the browser pastes into its hidden `.ql-clipboard`.
  {
    name: 'quill1',
    is: composer =>
      composer.matches('.ql-editor') && composer.parentElement?.querySelector('.ql-clipboard') != null,
    methods: [typedLines],
    ownSelection: true,
  },
  // Quill 2.
  { name: 'quill', is: matches('.ql-editor'), methods: [pasted], ownSelection: true },
  // CKEditor 5. In plain text it takes a blank line for the gap between two paragraphs.
  {
    name: 'ckeditor',
    is: matches('.ck-editor__editable'),
    methods: [pastedLines('&nbsp;')],
    ownSelection: true,
  },
  // JD, 1688 (`pre.edit`), chatscope, and every editable element that no library is known to look after.
  { name: 'plain', is: composer => composer.isContentEditable, methods: [typed, pasted] },
]

/** The kind of composer an element is; `undefined` when it can be written to in none of them. */
export const editorOf = (composer: HTMLElement): Editor | undefined => EDITORS.find(({ is }) => is(composer))

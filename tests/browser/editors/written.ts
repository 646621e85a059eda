/** A draft with the caret, `|`, or the selection, `{…}`, written into it. */
export interface Written {
  readonly draft: string
  readonly start: number
  readonly end: number
  /** The draft once `text` is inserted there. */
  with(text: string): string
}

export function parse(written: string): Written {
  const marks = written.replace('|', '{}')
  const start = marks.indexOf('{')
  const end = marks.indexOf('}') - 1
  const draft = marks.replace(/[{}]/g, '')
  return { draft, start, end, with: text => draft.slice(0, start) + text + draft.slice(end) }
}

/** Every composer there is a page for. */
export const EDITORS = [
  'textarea',
  'react-textarea',
  'vue-textarea',
  'contenteditable',
  'plaintext-only',
  'pre-edit',
  'chatscope',
  'draft',
  'lexical',
  'slate',
  'prosemirror',
  'tiptap',
  'quill1',
  'quill2',
  'ckeditor5',
] as const

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { editorOf } from '@/lib/composer/editors'

/** The element the editor's own code makes, as far as it is recognised by it. */
const composerIn = (markup: string) => {
  document.body.innerHTML = markup
  const composer = document.querySelector<HTMLElement>('.composer')
  if (!composer) throw new Error('no composer in the markup')
  return composer
}

describe('the kind of composer', () => {
  it.each([
    ['field', '<textarea class="composer"></textarea>', ['typed', 'written']],
    ['field', '<input class="composer">', ['typed', 'written']],
    ['draft', '<div class="composer" contenteditable="true"><div data-contents></div></div>', ['pasted']],
    ['lexical', '<div class="composer" contenteditable="true" data-lexical-editor="true"></div>', ['pasted']],
    ['slate', '<div class="composer" contenteditable="true" data-slate-editor="true"></div>', ['pasted']],
    [
      'prosemirror',
      '<div class="composer ProseMirror tiptap" contenteditable="true"></div>',
      ['pasted-lines'],
    ],
    [
      'quill1',
      '<div><div class="composer ql-editor" contenteditable="true"></div><div class="ql-clipboard"></div></div>',
      ['typed-lines'],
    ],
    ['quill', '<div><div class="composer ql-editor" contenteditable="true"></div></div>', ['pasted']],
    [
      'ckeditor',
      '<div class="composer ck ck-editor__editable" contenteditable="true"></div>',
      ['pasted-lines'],
    ],
    ['plain', '<div class="composer" contenteditable="true"></div>', ['typed', 'pasted']],
    ['plain', '<pre class="composer edit" contenteditable="true"></pre>', ['typed', 'pasted']],
  ])('is %s: %s', (name, markup, methods) => {
    const editor = editorOf(composerIn(markup))
    expect([editor?.name, editor?.methods.map(method => method.name)]).toEqual([name, methods])
  })

  it('is none where nothing can be written', () => {
    expect(editorOf(composerIn('<div class="composer"></div>'))).toBeUndefined()
  })
})

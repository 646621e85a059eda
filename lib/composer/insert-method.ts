import { isField } from './editable'
import type { InPage, Paste } from './page-paste'
import { setText } from './set-text'

/** One method of putting text at the selection of a focused composer. */
export interface InsertMethod {
  readonly name: MethodName
  /** Says whether it acted, which is no proof that the text came: the caller reads the composer. */
  insert(composer: HTMLElement, text: string, inPage: InPage): boolean | Promise<boolean>
}

/** Codes of the methods, for saying which of them works where. */
export type MethodName = 'typed' | 'typed-lines' | 'written' | 'pasted' | 'pasted-lines'

/** As if typed: the browser's undo, `input` events and the page's own state all follow. */
export const typed: InsertMethod = {
  name: 'typed',
  insert: (composer, text) => composer.ownerDocument.execCommand('insertText', false, text),
}

/** Line by line: given line breaks inside a text, Firefox writes `<br>`, which Quill 1 throws away. One step for its undo. */
export const typedLines: InsertMethod = {
  name: 'typed-lines',
  insert({ ownerDocument }, text) {
    for (const [i, line] of text.split('\n').entries()) {
      if (i) ownerDocument.execCommand('insertParagraph')
      if (line) ownerDocument.execCommand('insertText', false, line)
    }
    return true
  },
}

/** Set as a field's value, where the page or the browser does not let it be typed. */
export const writtenDirectly: InsertMethod = {
  name: 'written',
  insert(composer, text) {
    if (!isField(composer)) return false
    setText(composer, text, composer.selectionStart ?? 0, composer.selectionEnd ?? 0)
    return true
  },
}

export const pasted: InsertMethod = {
  name: 'pasted',
  insert: (composer, text, inPage) => paste(composer, { text }, inPage),
}

/**
 * Pasted as one paragraph a line, for editors that drop blank lines from plain text but keep empty paragraphs. `empty` is what an empty
 * paragraph holds, `first` is added to the first paragraph's tag.
 */
export const pastedLines = (empty: string, first = ''): InsertMethod => ({
  name: 'pasted-lines',
  insert(composer, text, inPage) {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    const html = escaped.split('\n').map((line, i) => `<p${i ? '' : first}>${line || empty}</p>`)
    return paste(composer, { text, html: html.join('') }, inPage)
  },
})

/** Pastes, and keeps the paste from any other element the page may have moved the focus to meanwhile. */
export async function paste(composer: HTMLElement, what: Paste, inPage: InPage): Promise<boolean> {
  const { defaultView } = composer.ownerDocument
  const elsewhere = (event: Event) => {
    if (event.isTrusted || event.composedPath().includes(composer)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  defaultView?.addEventListener('paste', elsewhere, true)
  const reached = await inPage(what).then(
    () => true,
    () => false,
  )
  defaultView?.removeEventListener('paste', elsewhere, true)
  return reached
}

import type { InPage, Paste } from './page-paste'

type Put = (composer: HTMLElement, text: string, inPage: InPage) => boolean | Promise<boolean>

/** One way of putting text at the selection of a focused composer. Says whether it acted, which the caller verifies. */
export interface InsertMethod extends Put {
  readonly rung: Rung
}

/** Names of the ways, for saying which of them works where. */
export type Rung = 'typed' | 'typed-lines' | 'written' | 'pasted' | 'pasted-lines'

export const way = (rung: Rung, put: Put): InsertMethod => Object.assign(put, { rung })

/** A kind of composer and the ways it takes text, the best first. */
export interface Editor {
  /** For saying which kind of composer it was. */
  readonly name: string
  is(composer: HTMLElement): boolean
  readonly ways: readonly InsertMethod[]
  /** Keeps a selection of its own, which follows the page's with a delay. */
  readonly ownSelection?: boolean
}

/** As if typed: the browser's undo, `input` events and the page's own state all follow. */
export const typed = way('typed', (composer, text) =>
  composer.ownerDocument.execCommand('insertText', false, text),
)

export const pasted = way('pasted', (composer, text, inPage) => paste(composer, { text }, inPage))

/** For editors that drop blank lines from plain text but keep empty paragraphs. `first` is added to the first paragraph's tag. */
export const pastedLines = (empty: string, first = ''): InsertMethod =>
  way('pasted-lines', (composer, text, inPage) => {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    const html = escaped.split('\n').map((line, i) => `<p${i ? '' : first}>${line || empty}</p>`)
    return paste(composer, { text, html: html.join('') }, inPage)
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

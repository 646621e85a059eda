import type { InPage } from './page-paste'

/** One way of putting text at the selection of a focused composer. Says whether it acted, which the caller verifies. */
export type Way = (composer: HTMLElement, text: string, inPage: InPage) => boolean | Promise<boolean>

/** A kind of composer and the ways it takes text, the best first. */
export interface Editor {
  is(composer: HTMLElement): boolean
  readonly ways: readonly Way[]
  /** Keeps a selection of its own, which follows the page's with a delay. */
  readonly ownSelection?: boolean
}

/** As if typed: the browser's undo, `input` events and the page's own state all follow. */
export const typed: Way = (composer, text) => composer.ownerDocument.execCommand('insertText', false, text)

export const pasted: Way = async (_composer, text, inPage) => {
  await inPage({ text })
  return true
}

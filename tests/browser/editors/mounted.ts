/** An editor on the test page, as the page itself knows it. */
export interface Mounted {
  /** What an agent types into. */
  readonly element: HTMLElement
  /** The text as the editor's own model holds it, which is what would be sent; lines end in `\n`. */
  model(): string
}

/** Puts an editor into `place` that holds `draft`, one line. */
export type Mount = (place: HTMLElement, draft: string) => Mounted | Promise<Mounted>

/** The page's side of the test: what it saw, and the editor on it. */
export interface EditorPage {
  readonly editor: Mounted
  /** Enter keys, clicks on buttons and forms sent since `watch`: nothing an insertion may cause. */
  readonly sent: string[]
}

declare global {
  interface Window {
    page?: EditorPage
  }
}

/** An editor on the test page, as the page itself knows it. */
export interface Mounted {
  /** What an agent types into. */
  readonly element: HTMLElement
  /** The text as the editor's own model holds it, which is what would be sent; lines end in `\n`. */
  model(): string
  /** For editors with a selection of their own, which follows the page's with a delay: the model's text before it, if there is one. */
  before?(): string | undefined
  /** Ends what would outlive the element. */
  unmount?(): unknown
}

/** What is to stand on the page. */
export interface Wish {
  /** Name of a file in `pages`. */
  readonly editor: string
  /** One line. */
  readonly draft?: string
  /** In an open shadow root. */
  readonly shadow?: boolean
  /** `frame`: the editor in the frame. */
  readonly inside?: string
  /** `html`: the markup; `.composer` in it is the composer. */
  readonly html?: string
  /** `react-textarea`: cuts what is longer, in UTF-16 units. */
  readonly longest?: number
  /** `quill2`: pastes everything once more, a moment later. */
  readonly doubling?: boolean
}

/** Puts an editor into `place`. */
export type Mount = (place: HTMLElement, draft: string, wish: Wish) => Mounted | Promise<Mounted>

/** The page's side of the test: what it saw, and the editor on it. */
export interface EditorPage {
  readonly editor: Mounted
  /** Enter keys, clicks on buttons and forms sent since the last insertion was asked for: nothing it may cause. */
  readonly sent: string[]
}

declare global {
  interface Window {
    page?: EditorPage
    /** Takes away what stands on the page and puts another editor there. */
    mount?: (wish: Wish) => Promise<void>
  }
}

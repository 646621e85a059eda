import { selectionIn } from './caret'
import { editableIn, isField } from './editable'
import { readAround } from './read-around'

/** Where the composer stood when the slash was typed, in viewport px. */
export type ComposerBox = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>

/** A slash the agent typed to look for something, and what stands between it and the caret. */
export interface Slash {
  readonly composer: HTMLElement
  readonly query: string
  /** The text before the slash and the text behind the caret: while both hold, the agent is still at it. */
  readonly head: string
  readonly tail: string
  readonly box: ComposerBox
}

export interface SlashWatch {
  readonly signal: AbortSignal
  readonly composer: () => HTMLElement | undefined
  /** Asked at each slash: an agent who has not switched this on is never read. */
  readonly wanted: () => boolean
  /** Written here, and by whoever closes it. */
  readonly open: { value: Slash | undefined }
}

/** Ms after which an editor that writes by itself, without an `input` event, has written. */
const WRITTEN = 30

/** A slash that begins a word, and what follows it up to the caret, in one piece. */
export function slashBefore(text: string): { readonly head: string; readonly query: string } | undefined {
  const [, head, query] = /^((?:[\s\S]*\s)?)\/(\S*)$/.exec(text) ?? []
  return head === undefined || query === undefined ? undefined : { head, query }
}

/**
 * Opens a search when the agent types `/` in the composer where a word begins, and follows what they type after it. Only looks: the slash
 * and all that follows stay in the composer. A space, a caret that goes elsewhere and a text that changes around it end it;
 * a slash pasted, composed, or typed inside a word never begins it. Events a page makes itself can end a search, never begin one or
 * change what is searched for.
 */
export function watchSlash(document: Document, watch: SlashWatch): void {
  const { signal, open } = watch
  /** The composer a slash is being typed in, and what is written before it, without blanks: editors add and drop those. */
  let typing: { readonly composer: HTMLElement; readonly before: string } | undefined
  let composing = false

  const begin = () => {
    const text = typing && textAt(typing.composer)
    const slash = text && slashBefore(text.before)
    if (!typing || !slash || bare(slash.head) !== typing.before) return
    const { composer } = typing
    typing = undefined
    open.value = { ...slash, composer, tail: text.after, box: composer.getBoundingClientRect() }
  }
  const follow = (byAgent: boolean) => {
    const now = open.value
    if (composing || !(now || typing)) return
    if (!now) return byAgent ? begin() : undefined
    const text = textAt(now.composer)
    const slash = text && slashBefore(text.before)
    if (!slash || slash.head !== now.head || text.after !== now.tail) open.value = undefined
    else if (byAgent && slash.query !== now.query) open.value = { ...now, query: slash.query }
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (open.value || !event.isTrusted || !isSlash(event) || composing || !watch.wanted()) return
    const found = watch.composer()
    const composer = found && editableIn(found)
    if (!composer || !event.composedPath().includes(composer)) return
    const before = textAt(composer)?.before
    if (before === undefined || /\S$/.test(before)) return
    typing = { composer, before: bare(before) }
    setTimeout(() => {
      follow(true)
      typing = undefined
    }, WRITTEN)
  }
  const onComposition = (event: Event) => {
    // Chromium calls the end of a real composition untrusted (seen in 156, 2026-11-28).
    if (!event.isTrusted && !(composing && event.type === 'compositionend')) return
    composing = event.type === 'compositionstart'
    typing = undefined
    // Some editors put the composed text in their own model first.
    if (!composing) setTimeout(follow, 0, true)
  }
  const leave = () => {
    typing = undefined
    open.value = undefined
  }
  const options = { signal, capture: true }
  document.addEventListener('keydown', onKeyDown, options)
  document.addEventListener('compositionstart', onComposition, options)
  document.addEventListener('compositionend', onComposition, options)
  for (const type of ['input', 'keyup', 'selectionchange']) {
    document.addEventListener(type, event => follow(event.isTrusted), options)
  }
  document.addEventListener('focusout', leave, options)
  signal.addEventListener('abort', leave)
}

const bare = (text: string) => text.replace(/\s/g, '')

/** A slash by itself, also where an input method hands it on; not a shortcut of the page's. */
const isSlash = ({ key, code, keyCode, isComposing, ctrlKey, altKey, metaKey }: KeyboardEvent) =>
  (key === '/' || (keyCode === 229 && code === 'Slash')) && !isComposing && !ctrlKey && !altKey && !metaKey

function textAt(composer: HTMLElement): { readonly before: string; readonly after: string } | undefined {
  const place = selectionIn(composer)
  if (!composer.isConnected || !(isField(composer) || place)) return undefined
  const [before, , after] = readAround(composer, place)
  return { before, after }
}

import { type Carets, selectionIn } from './caret'
import { editableIn, takes } from './editable'
import { type Editor, editorOf } from './editors'
import { focusComposer, selectWhole } from './focus-composer'
import type { MethodName } from './insert-method'
import { holdsPart, type InsertOutcome, outcome } from './outcome'
import type { InPage } from './page-paste'
import { putCaret } from './put-caret'
import { readAround } from './read-around'
import { selectBefore } from './select-before'
import { undo } from './undo'

export interface InsertOptions {
  /** Where the caret stands afterwards, in UTF-16 units from the start of the text; after it by default. */
  readonly caret?: number
  /** What gives way to the text if it still stands right before the caret: a search typed in the composer itself. */
  readonly replace?: string
  /** All that stands in the composer gives way to the text. */
  readonly whole?: boolean
  /** Longest message the console takes, in UTF-16 units, beside what the composer itself says. */
  readonly maxLength?: number
  /** Without it the agent's last place in an editable element is not known once the focus has gone; the text goes to the end. */
  readonly carets?: Carets
  /** Pastes in the page's own world: Firefox hides a paste of any other from pages. */
  readonly inPage: InPage
  /** Asked again right before each try: an agent can turn to another buyer while an editor settles. */
  readonly stillMeant?: () => boolean
  /** Called after each method that was tried. */
  readonly onTried?: (tried: Tried) => void
}

/** `unreached`: it did not act at all, or the page's world could not be reached. */
export interface Tried {
  readonly editor: string
  readonly method: MethodName
  readonly came: InsertOutcome | 'unreached'
}

/** Ms. Editors with a selection of their own follow `selectionchange` with a delay, Slate by 100. */
const SELECTION_SETTLES = 150
/** How long an editor may take to show what it was given, in ms. */
const PATIENCE = 500
/** How long the text must stand unchanged to count: a page that puts its own state back does so within a frame or two. */
const QUIET = 100
/** How long a composition may go on. */
const COMPOSING = 2000

/**
 * Puts text at the agent's caret, or in place of the selection, once and as one step to undo; the focus ends in the composer.
 * Presses no key, clicks nothing and sends nothing. `refused`: the composer does not take the text, or not whole, and holds what
 * it held before as far as its editor could be brought to undo.
 */
export async function insert(
  found: HTMLElement,
  text: string,
  options: InsertOptions,
): Promise<'inserted' | 'refused'> {
  const words = text.replace(/\r\n?/g, '\n')
  const composer = editableIn(found)
  const editor = composer && editorOf(composer)
  if (!editor || !words) return 'refused'
  const work = () => insertInto(composer, editor, words, options)
  return options.carets ? options.carets.inTurn(work) : work()
}

async function insertInto(
  composer: HTMLElement,
  editor: Editor,
  words: string,
  options: InsertOptions,
): Promise<'inserted' | 'refused'> {
  if (options.carets && !(await options.carets.composed(composer, COMPOSING))) return 'refused'
  if (!takes(composer, words, 0)) return 'refused'
  const moved = focusComposer(composer, options.carets?.lastIn(composer))
  const selected = options.whole
    ? selectWhole(composer)
    : options.replace !== undefined && selectBefore(composer, options.replace)
  if ((moved || selected) && editor.ownSelection) await pause(SELECTION_SETTLES)
  const around = readAround(composer, selectionIn(composer))
  const length = around[0].length + words.length + around[2].length
  if (!takes(composer, words, length, options.maxLength)) return 'refused'
  const { inPage } = options
  for (const method of editor.methods) {
    if (options.stillMeant?.() === false) return 'refused'
    const report = (came: Tried['came']) =>
      options.onTried?.({ editor: editor.name, method: method.name, came })
    if (!(await method.insert(composer, words, inPage))) {
      report('unreached')
      continue
    }
    const now = () => readAround(composer).join('')
    const { came, seen, handed } = await settled(composer, () => outcome(around, words, now()))
    report(came)
    if (came === 'once') {
      if (!handed) putCaret(composer, around, words, options.caret ?? words.length)
      return 'inserted'
    }
    if (came === 'zero') continue
    // What stands there now may be the draft of the buyer the agent turned to meanwhile.
    if (options.stillMeant?.() === false || (seen && !holdsPart(around, words, now()))) return 'refused'
    undo(composer, around)
    await pause(QUIET)
    if (came === 'more' || outcome(around, words, now()) !== 'zero') return 'refused'
  }
  return 'refused'
}

interface Settled {
  readonly came: InsertOutcome
  /** The text was there at some time. */
  readonly seen: boolean
  /** The agent went on with the text before it had stood for long: nothing more is done to it. */
  readonly handed: boolean
}

/**
 * Reads until the text has stood there for a while, or has not come. Once it was seen, what the agent does ends the waiting: a message
 * sent at once empties the composer, which must not be taken for a text that never came.
 */
async function settled(composer: HTMLElement, read: () => InsertOutcome): Promise<Settled> {
  const acts = new AbortController()
  const { signal } = acts
  let isSeen = false
  let seen = false
  let handed = false
  const onAct = (event: Event) => {
    // Seen before the act itself changes it.
    if (event.isTrusted) handed ||= isSeen || read() === 'once'
  }
  for (const act of ACTS)
    composer.ownerDocument.addEventListener(act, onAct, { capture: true, passive: true, signal })
  try {
    let quiet = 0
    for (let waited = 0; waited < PATIENCE && !handed; waited += 25) {
      isSeen = read() === 'once'
      seen ||= isSeen
      quiet = isSeen ? quiet + 25 : 0
      if (quiet > QUIET) return { came: 'once', seen, handed }
      await pause(25)
    }
    return { came: handed ? 'once' : read(), seen, handed }
  } finally {
    acts.abort()
  }
}

/** What a hand does, and no script of a page: of input events, those an editor causes are trusted too. */
const ACTS = ['keydown', 'pointerdown', 'compositionstart', 'cut', 'drop'] as const

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

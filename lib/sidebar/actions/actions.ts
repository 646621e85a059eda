import type { Alert } from '@/lib/alerts/alert'
import type { Decision } from '@/lib/alerts/decision'
import type { FoundNote, ManageSection } from '@/lib/messages'
import type { CaseFile } from '@/lib/notes/case-file'
import type { Issue } from '@/lib/notes/issue'
import type { About, BuyerFact, CallOutcome, FollowUp, Note } from '@/lib/notes/note'
import type { Repeat } from '@/lib/notes/repeat'
import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import type { PictureId } from '@/lib/phrases/library/picture'
import type { SetChoice } from '@/lib/phrases/library/sets'
import type { Layout, SidebarHostKind } from '@/lib/settings/layout'
import type { Message } from '@/lib/trade/conversation'
import type { ListedBuyer } from '@/lib/trade/listed-buyer'
import type { OrderId } from '@/lib/trade/order'
import type { Stamp } from '@/lib/trade/record'

export interface InsertAsk {
  readonly phrase: Phrase
  /** The order its variables are about, where that is not the one shown. */
  readonly order?: OrderId
  /** Which row it was chosen in: there it says what is missing. See `Stuck`. */
  readonly place: string
  /** What was typed in the composer to find it, and gives way to it. */
  readonly replace?: string
  /** All that stands in the composer gives way to it. */
  readonly whole?: true
  /** It is the second text of a phrase, and no phrase of the library: it is not counted. */
  readonly isSecond?: true
}

export interface RemarkAsk {
  /** The order it is about; absent where the page does not say. */
  readonly order?: OrderId
  /** The whole remark, for a box that holds nothing yet. */
  readonly text: string
  /** What is new in it. */
  readonly line: string
}

/** Everything the sidebar can ask for. None of these throws: what went wrong is said in the sidebar. */
export interface SidebarActions {
  /**
   * Puts a phrase into the composer, or on the clipboard where the page does not take it. What may not go out as it is becomes
   * `stuck` instead; choosing it again there means the agent has seen a warning and wants it all the same.
   */
  insert(ask: InsertAsk): Promise<void>
  /** `what` names the copied thing in the notice. */
  copy(text: string, what: string): Promise<void>
  /** Puts a remark into the console's own remark box, or on the clipboard where none is open; what a box takes that is too small for it. */
  putRemark(remark: RemarkAsk): Promise<number | undefined>
  /** `until`: epoch ms, with `later`; ten minutes from now unless given. */
  decide(alert: Alert, kind: Decision['kind'], until?: number): Promise<void>
  /** Takes a decision back: the alert stands again. */
  undecide(decision: Decision): Promise<void>
  pin(phrase: PhraseId, at: number | null): Promise<void>
  /** Makes a text of the agent's own a phrase, with undo; tells whether it was saved. */
  addPhrase(text: string): Promise<boolean>
  /** Tells whether it was saved; when not, the text stays in its field. */
  addNote(
    about: About,
    label: string | undefined,
    text: string,
    more?: Pick<Note, 'from' | 'call'>,
  ): Promise<boolean>
  /** Makes a message of the chat a note on the buyer, or without one on the order; with undo. */
  keepMessage(message: Message): Promise<void>
  /** Notes a phone call on the same; `text` may be empty. A call to be made again is to be come back to in an hour. */
  noteCall(outcome: CallOutcome, text: string): Promise<boolean>
  /** Saves a case as a page of its own. Called in the very event of the agent's click. */
  saveCase(file: CaseFile): void
  printCase(file: CaseFile): void
  /** Keeps a case as one note on the buyer, or without one on the order; tells whether it was saved. */
  keepCase(file: CaseFile): Promise<boolean>
  /** `from`: what it said when the agent began; where it says something else by now, both texts are kept and that is said. */
  editNote(note: Note, text: string, from?: string): Promise<boolean>
  /** Notes of anybody who is not on screen, by any word or its pinyin; `undefined` where nobody answers. */
  findNotes(query: string): Promise<readonly FoundNote[] | undefined>
  /** Of its texts, written on two machines at once, keeps one: by its stamp, or the one that shows. */
  chooseNote(note: Note, at?: Stamp): Promise<void>
  removeNote(note: Note): Promise<void>
  /** Logs what went wrong with the buyer or order on screen, with undo; tells whether it was saved. */
  logIssue(issue: Pick<Issue, 'kind' | 'product' | 'text'>): Promise<boolean>
  /** Notes one thing of the buyer on screen; an empty text takes it away. */
  saveFact(fact: BuyerFact, text: string): Promise<boolean>
  saveTags(tags: readonly string[]): Promise<boolean>
  /** Tells whether it was saved. Called in the very event of the agent's click: the first one asks for notifications. */
  addFollowUp(
    about: About,
    label: string | undefined,
    text: string,
    due: number,
    more?: Pick<FollowUp, 'repeat' | 'context' | 'kind'>,
  ): Promise<boolean>
  /** With undo. */
  changeFollowUp(
    followUp: FollowUp,
    change: { readonly text?: string; readonly due?: number; readonly repeat?: Repeat | 'none' },
  ): Promise<boolean>
  /** With undo. */
  removeFollowUp(followUp: FollowUp): Promise<void>
  /** Puts the answer to this buyer off until then (epoch ms); dropped once anybody writes. */
  putOffReply(due: number): Promise<void>
  /** Scrolls the page to an order. */
  showOrder(order: OrderId): void
  /** Points at a buyer in the console's own list, where the agent opens the chat. */
  showBuyer(buyer: ListedBuyer): Promise<void>
  finishFollowUp(followUp: FollowUp): Promise<void>
  /** Puts the second text of a phrase into the composer, and is done with it. */
  insertSecond(second: FollowUp): Promise<void>
  /** Shows this set on this console until another is chosen; without one, the set that the page calls for. */
  chooseSet(choice: SetChoice | undefined): void
  /** A picture of a phrase, small; undefined where it is gone or nobody answers. */
  thumbnail(id: PictureId): Promise<ImageBitmap | undefined>
  setLayout(change: Partial<Layout>): void
  /** Makes it this wide (px) while its edge is dragged; without a width, as it was laid out. */
  dragEdge(width: number | undefined): void
  /** Moves the sidebar to the page's edge, the browser's side panel or a window. Called in the very event of the agent's click. */
  chooseHost(host: SidebarHostKind): Promise<void>
  focusField(): Promise<void>
  /** Reads what this console's pages receive, or no longer. */
  setDeep(on: boolean): Promise<void>
  focusComposer(): void
  /** Takes a phrase found by a slash in the composer, in place of what was typed there. */
  takeSlash(query: string, phrase: PhraseId): void
  /** Takes the n-th favourite (1–9). */
  takePin(n: number): void
  /** Says what speaks against the text now in the composer. */
  checkDraft(): void
  /** Brings the recent searches as they are now: other tabs search too. */
  recall(): Promise<void>
  clearRecent(): void
  openManage(section: ManageSection, phrase?: PhraseId): Promise<void>
  /** Shows how well this console is read, in the full page. */
  openDiagnostics(): Promise<void>
  /** Lets the agent point at what could not be read. */
  pointOut(): void
}

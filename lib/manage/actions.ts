import type { Words } from '@/lib/locales/words'
import type { Kind, NotesPage } from '@/lib/messages'
import type { Issue } from '@/lib/notes/issue'
import type { KnownBuyer } from '@/lib/notes/known-buyer'
import type { About, BuyerFact, BuyerProfile, FollowUp, FollowUpId, Note } from '@/lib/notes/note'
import type { Unopened } from '@/lib/phrases/exchange/open-file'
import type { ImportPlan } from '@/lib/phrases/exchange/plan'
import type { Progress } from '@/lib/phrases/exchange/progress'
import type { ReadFile, ReadRequest } from '@/lib/phrases/exchange/read-file'
import type { Group, GroupId, Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import type { Picture, PictureId } from '@/lib/phrases/library/picture'
import type { PhraseSet, SetId } from '@/lib/phrases/library/sets'
import type { Pack, PackEdition, PackId } from '@/lib/phrases/library/team'
import type { Settings, SettingsSection } from '@/lib/settings'
import type { ConsoleId } from '@/lib/trade/console'
import type { Stamp, Stamped } from '@/lib/trade/record'
import type { CsvLines } from './csv'
import type { GroupDraft, PhraseDraft, SetDraft } from './drafts'
import type { FollowUpDraft } from './follow-up-draft'
import type { TaughtSummary } from './model'
import type { OpenedBackup, ReadyBackup } from './opened-backup'
import type { WorkWatch } from './watch-work'

/** Something long that can be watched and cancelled. */
export interface Cancellable {
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

/** Everything the full page can do. None of these throws: what went wrong is said in a notice. */
export interface ManageActions {
  /** The saved phrase's id; `undefined` where it could not be saved. */
  savePhrase(draft: PhraseDraft): Promise<PhraseId | undefined>
  /** Moves phrases to a group (or out of all), with undo. */
  movePhrases(phrases: readonly Phrase[], group: GroupId | undefined): Promise<void>
  /** Sets the order states that phrases suit, none meaning any; with undo. */
  setStates(phrases: readonly Phrase[], states: NonNullable<Phrase['states']>): Promise<void>
  /** Saves phrases whose order or group changed; whether that worked. */
  arrangePhrases(phrases: readonly Phrase[]): Promise<boolean>
  /** With undo. */
  removePhrases(ids: readonly PhraseId[]): Promise<void>
  saveGroup(draft: GroupDraft): Promise<GroupId | undefined>
  arrangeGroups(groups: readonly Group[]): Promise<boolean>
  /** Its phrases become ungrouped. */
  removeGroup(id: GroupId): Promise<void>
  pin(phrase: PhraseId, at: number | null): Promise<void>
  /** Keeps a picture to be carried by phrases; `undefined` where it could not. */
  addPicture(file: File): Promise<PictureId | undefined>
  /** Those that are there. */
  pictures(ids: readonly PictureId[]): Promise<readonly Picture[]>
  /** Saves a pack file of these phrases (all of one's own unless given), as the next edition where it has an id. */
  handOut(ask: {
    readonly id?: PackId
    readonly name: string
    readonly phrases?: readonly PhraseId[]
    /** With what was set for the shop. */
    readonly rules?: boolean
    /** With the scripts the practice console plays here. */
    readonly practice?: boolean
  }): Promise<void>
  /** Imports an edition, with undo; whether that worked. */
  importPack(
    edition: PackEdition,
    text: string,
    along?: {
      /** What the lead set for the shop is taken over too. */
      readonly rules?: boolean
      /** The practice console plays the lead's scripts from now on. */
      readonly practice?: boolean
    },
  ): Promise<boolean>
  /** Name of the scripts the practice console plays here; none: the built-in ones. */
  practiceScripts(): string | undefined
  removePack(pack: Pack): Promise<void>
  hide(phrase: Phrase, hidden: boolean): Promise<void>
  /** Forgets what suggestions learned from picks of this phrase, or of all; with undo. */
  forgetLearned(phrase?: Phrase): Promise<void>
  saveSet(draft: SetDraft): Promise<SetId | undefined>
  /** What changes, from the set as it is by then. */
  changeSet(id: SetId, change: (now: PhraseSet) => Partial<PhraseSet>): Promise<void>
  /** What it held is everybody's; with undo. */
  removeSet(set: PhraseSet): Promise<void>
  /** Puts a team layer into a set, or leaves it to all. */
  putPack(pack: Pack, set: SetId | undefined): Promise<void>
  /** Reads a phrase file beside the page; `undefined` once it was cancelled or could not be (which is said). */
  readPhraseFile(ask: ReadRequest, under: Cancellable): Promise<ReadFile | Unopened | undefined>
  /** Writes what an import plan says, after a snapshot, with undo; into a set where one is named. Cancelled, it leaves nothing of it. */
  importPhrases(plan: ImportPlan, set: SetId | undefined, under: Cancellable): Promise<boolean>
  exportPhrases(as: 'qianniu' | 'xlsx'): Promise<void>
  /** The fields that change, or what they come to from the settings as they are by then. */
  saveSettings<S extends SettingsSection>(
    section: S,
    change: Partial<Settings[S]> | ((now: Settings[S]) => Partial<Settings[S]>),
  ): Promise<void>
  /** Of the notes with these words, or of all, so many from one place on; `undefined` where the background cannot answer. */
  notesPage(query: string, from: number, count: number): Promise<NotesPage | undefined>
  /** All notes about a buyer or an order, the newest first. */
  notesAbout(about: About): Promise<readonly Note[]>
  /** For each word, whom notes with it are about. */
  aboutsByWord(words: readonly string[]): Promise<readonly (readonly About[])[]>
  pinNote(note: Note, pinned: boolean): Promise<void>
  /** Tells whether it was saved. */
  editNote(note: Note, text: string): Promise<boolean>
  /** Of its texts, written on two machines at once, keeps one: by its stamp, or the one that shows. */
  chooseNote(note: Note, at?: Stamp): Promise<void>
  removeNote(note: Note): Promise<void>
  /** Tells whether it was saved. */
  saveFollowUp(draft: FollowUpDraft): Promise<boolean>
  /** Done, or open again; one that repeats falls due again. */
  finishFollowUp(followUp: FollowUp, done: boolean): Promise<void>
  /** To another moment (epoch ms), with undo. */
  postponeFollowUp(followUp: FollowUp, due: number): Promise<void>
  /** Puts the agent's own name to it. */
  takeFollowUp(followUp: FollowUp): Promise<void>
  /** With undo. */
  removeFollowUp(followUp: FollowUp): Promise<void>
  /** Gives them to a colleague and saves the file for them; tells whether that worked. */
  handOver(ids: readonly FollowUpId[], to: string): Promise<boolean>
  /** Takes over a colleague's file, with undo. */
  takeOver(file: File): Promise<void>
  /** Lets the system tell what falls due. Called in the very event of the agent's click. */
  allowReminders(): Promise<void>
  /** `too-big`: the file could not be imported again, and was not saved. */
  exportBackup(
    options: {
      readonly kinds: readonly Kind[]
      /** Phone numbers and addresses are left out. */
      readonly masked?: boolean
      readonly gzip?: boolean
      readonly passphrase?: string
    },
    watching?: WorkWatch,
  ): Promise<'saved' | 'too-big' | 'failed'>
  /** Brings what can be taken back or restored. */
  loadCopies(): Promise<void>
  undoImport(snapshot: string): Promise<void>
  /** With undo. */
  restoreCopy(id: number): Promise<void>
  openBackup(
    file: File,
    how?: { readonly passphrase?: string; readonly watching?: WorkWatch },
  ): Promise<OpenedBackup>
  /** With undo; cancelled, it leaves everything as it was. */
  importBackup(backup: ReadyBackup, watching?: WorkWatch): Promise<boolean>
  /** Saves what a backup file is, for other tools, as JSON Schema. */
  saveBackupSchema(): void
  saveRescueFile(): Promise<void>
  wipe(): Promise<void>
  openPractice(): Promise<void>
  /** The agent has seen what is new after an update. */
  closeNews(): Promise<void>
  /** Reads what a console's pages receive, or no longer; open pages follow at once. */
  setDeep(console: ConsoleId, on: boolean): Promise<void>
  /** Puts a report on the clipboard. */
  copyText(text: string): Promise<void>
  /** Keeps an edited profile; what is wrong with it, in words, where it could not be. */
  saveTaught(text: string): Promise<readonly Words[]>
  /** With undo. */
  removeTaught(taught: TaughtSummary): Promise<void>
  /** Asks the browser for a taught site, or gives it back. */
  allowTaught(taught: TaughtSummary, allow: boolean): Promise<void>
  exportTaught(taught: TaughtSummary): void
  /** Takes over a profile somebody shared. */
  openTaught(file: File): Promise<readonly Words[]>
  saveBuyer(profile: Omit<BuyerProfile, keyof Stamped>): Promise<boolean>
  /** Of what two machines noted at once, keeps one: by its stamp, or the one that shows. */
  chooseFact(profile: BuyerProfile, fact: BuyerFact, at?: Stamp): Promise<void>
  /** Saves all that is kept about a buyer as a file. */
  exportBuyer(buyer: KnownBuyer): Promise<void>
  /** Deletes it; cannot be undone. */
  forgetBuyer(buyer: KnownBuyer): Promise<void>
  /** Tells whether it was saved. */
  saveIssue(issue: Issue): Promise<boolean>
  /** With undo. */
  removeIssue(issue: Issue): Promise<void>
  /** Saves what the page shows of the issues as CSV. */
  exportIssues(lines: CsvLines): Promise<void>
  /** Brings what was counted in the days that are looked at. */
  loadDays(): Promise<void>
  /** Saves what the page shows as CSV. */
  exportDaysCsv(lines: CsvLines): Promise<void>
  /** Saves all that was counted as a file, for a lead. */
  exportDays(): Promise<void>
  /** Takes a colleague's day file in, with undo. */
  importDays(file: File): Promise<void>
  wipeDays(): Promise<void>
  dropQuestions(texts: readonly string[]): Promise<void>
  /** Begins a phrase in the editor that answers this question. */
  writePhrase(question: string, answer: string): void
}

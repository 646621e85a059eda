import type { Group, GroupId, Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import type { PictureId } from '@/lib/phrases/library/picture'
import type { PhraseSet, SetId } from '@/lib/phrases/library/sets'
import type { Pack, PackId } from '@/lib/phrases/library/team'
import type { TaughtConsole } from '../consoles/teach/taught'
import type { Issue } from '../notes/issue'
import type { Noted } from '../notes/known-buyer'
import type { About, BuyerProfile, FollowUp, FollowUpId } from '../notes/note'
import type { OrdersSeen } from '../notes/orders-seen'
import type { Settings, SettingsSection } from '../settings'
import type { TableName } from '../store/tables'
import type { Stamp } from '../trade/record'
import type { New, TaughtProfile } from './protocol'
import type {
  BackupChoice,
  BackupPreview,
  DaysAsk,
  DaysKept,
  HeldFile,
  ImportSummary,
  Locked,
  NotesPage,
  PhraseImport,
  SnapshotSummary,
  Staged,
} from './transfer'

/** What only the extension's own pages may ask. */
export interface OwnProtocol {
  savePhrase(ask: New<Phrase> & { id?: PhraseId }): Phrase
  /** All of them or none: what was moved, arranged or marked together. */
  savePhrases(ask: { phrases: readonly (New<Phrase> & { id: PhraseId })[] }): void
  removePhrases(ask: { ids: readonly PhraseId[] }): void
  restorePhrases(ask: { ids: readonly PhraseId[] }): void
  saveGroup(ask: New<Group> & { id?: GroupId }): Group
  saveGroups(ask: { groups: readonly (New<Group> & { id: GroupId })[] }): void
  /** Phrases in it become ungrouped. */
  removeGroup(ask: { id: GroupId }): void
  saveSet(ask: New<PhraseSet> & { id?: SetId }): PhraseSet
  /** What it held is everybody's from then on, until it comes back. */
  removeSet(ask: { id: SetId }): void
  restoreSet(ask: { id: SetId }): void
  /** Puts a team layer into a set, or (without one) leaves it to all. */
  putPack(ask: { id: PackId; set?: SetId }): void
  saveSettings<S extends SettingsSection>(ask: { section: S; value: Settings[S] }): void
  /** Of the notes with these words (any pinyin of them), or of all, so many from one place on. */
  notesPage(ask: { query: string; from: number; count: number }): NotesPage
  /** Everybody and every order there are notes about. */
  noteSubjects(): Noted[]
  /** For each word, whom notes with it are about. */
  aboutsByWord(ask: { words: readonly string[] }): About[][]
  allBuyers(): BuyerProfile[]
  allIssues(): Issue[]
  allVisits(): OrdersSeen[]
  saveBuyer(ask: New<BuyerProfile> & { id: About }): BuyerProfile
  /** Deletes all that is kept about a buyer, on other machines too once they merge; cannot be undone. */
  forgetBuyer(ask: { about: About }): void
  allFollowUps(): FollowUp[]
  /** Gives open follow-ups to a colleague by name; the text of the file for them. */
  handOver(ask: { ids: readonly FollowUpId[]; from?: string; to: string }): string
  /** Takes over what is in such a file; undone like an import. */
  takeOver(ask: { text: string }): { snapshot: string; count: number }
  /** The backup file's text, whole. */
  exportBackup(ask: BackupChoice): string
  /** Lays down one part of a text that is too long for one message, or whose way is to be seen; forgotten after an hour. */
  stage(ask: { id: string; at: number; text: string }): void
  /** One part of a text that was laid down. */
  staged(ask: { id: string; at: number }): string
  unstage(ask: { id: string }): void
  /** The same as `exportBackup`, laid down to be fetched in parts. */
  stageBackup(ask: BackupChoice & Locked): Staged
  /** The same, handed over as a file on the channel; how many bytes it has unlocked and unpacked. */
  giveBackup(ask: BackupChoice & Locked & { channel: string; gzip?: boolean }): number
  /** Reads a backup that was laid down, or is held by the page, and says what importing it would do; it stays where it is. */
  previewBackup(ask: (Staged | HeldFile) & Locked): BackupPreview
  /** Merges a backup, read anew only where it was not previewed lately; returns a snapshot id for undo. */
  importBackup(ask: { text: string } | ((Staged | HeldFile) & Locked)): { snapshot: string }
  /** Takes over phrases of a foreign file as planned and previewed in the page, and removes those it replaces. */
  importPhrases(ask: PhraseImport | Staged): { snapshot: string }
  /** Keeps a picture, under the hash of its bytes. */
  savePicture(ask: { base64: string; name?: string }): { id: PictureId }
  team(): { packs: Pack[]; hidden: Phrase[] }
  /** Counts up the edition about to be handed out, and stamps it. */
  nextEdition(ask: { id?: PackId; name: string }): Pack
  /** Puts the edition in a pack file in the place of the layer that is here; undone like an import. */
  importPack(ask: ({ text: string } | Staged) & { rules?: boolean }): { snapshot: string }
  removePack(ask: { id: PackId }): { snapshot: string }
  /** Forgets what was learned from picks of this phrase, or of all; undone like an import. */
  forgetLearned(ask: { phrase?: PhraseId }): { snapshot: string }
  /** Takes a team phrase out of sight, or back. */
  hide(ask: { phrase: PhraseId; hidden: boolean }): void
  /** Takes back what an import changed and nobody changed since; the last five can be. */
  undoImport(ask: { snapshot: string }): void
  /** What `undoImport` can take back, the latest first. */
  imports(): ImportSummary[]
  /** Of texts written on two machines at once, keeps the one with this stamp, or the one that shows. */
  chooseText(ask: { table: TableName; id: string; field: string; at?: Stamp }): void
  /** The latest first. */
  snapshots(): SnapshotSummary[]
  /** Puts back what the copy holds; what was added since stays. Undone like an import. */
  restoreSnapshot(ask: { id: number }): { snapshot: string }
  daysKept(ask: DaysAsk): DaysKept
  /** Forgets what was counted of every day, and the questions. */
  wipeDays(): void
  dropQuestions(ask: { texts: readonly string[] }): void
  taughtProfiles(): TaughtProfile[]
  saveProfile(ask: { taught: TaughtConsole }): void
  removeProfile(ask: { id: string }): void
  restoreProfile(ask: { id: string }): void
  /** Lets the agent point at parts of the page in this tab. */
  openPickerIn(ask: { tab: number }): void
  /** Everything the database holds, read without a schema: for when an upgrade failed. */
  rescueFile(): string
  /** Deletes everything Deskside keeps on this machine; with `keepSnapshot` but for a copy of it, to be restored from. */
  wipe(ask?: { keepSnapshot?: boolean }): void
}

import type { Group, GroupId, Phrase, PhraseId, Pin, Usage } from '@/lib/phrases/library/phrase'
import type { Picture, PictureId } from '@/lib/phrases/library/picture'
import type { PhraseSet, SetId } from '@/lib/phrases/library/sets'
import type { Pack, PackId } from '@/lib/phrases/library/team'
import type { Learned, SuggestContext } from '@/lib/phrases/suggest/suggest'
import type { Decision } from '../alerts/decision'
import type { Paste } from '../composer/page-paste'
import type { ConsoleProfile } from '../consoles/profile'
import type { TaughtConsole, TaughtHere } from '../consoles/teach/taught'
import type { ManageSection } from '../manage/sections'
import type { About, BuyerProfile, FollowUp, FollowUpId, Note, NoteId } from '../notes/note'
import type { PartName } from '../page-agent/parts'
import type { Settings, SettingsSection } from '../settings'
import type { TableName } from '../store/tables'
import type { ConsoleId } from '../trade/console'
import type { Stamp, Stamped } from '../trade/record'
import type {
  BackupChoice,
  BackupPreview,
  ImportSummary,
  PhraseImport,
  SnapshotSummary,
  Staged,
} from './transfer'

export type { ManageSection }

/** Every phrase with what ranks and arranges it; tombstones left out. */
export interface Library {
  readonly phrases: readonly Phrase[]
  readonly groups: readonly Group[]
  /** Layers of the team, by which some phrases and groups are named. */
  readonly packs?: readonly Pack[]
  /** Of several shops, in order; absent where there are none. */
  readonly sets?: readonly PhraseSet[]
  /** In the agent's order. */
  readonly pins: readonly Pin[]
  readonly usage: readonly Usage[]
  /** Counts of all devices, merged. */
  readonly learned: Learned
}

/** What is kept about the buyer and the orders on screen. */
export interface BuyerRecords {
  readonly notes: readonly Note[]
  readonly profile?: BuyerProfile
  readonly followUps: readonly FollowUp[]
}

/** A console the agent taught, as it is kept. */
export interface TaughtProfile {
  readonly id: string
  readonly taught: TaughtConsole
  readonly updatedAt: Stamp
}

/** `off`: this browser gives the extension no database (never remember history, disk full); nothing is saved. */
export type StoreHealth =
  | { readonly kind: 'ok' }
  | { readonly kind: 'off'; readonly why: 'unavailable' | 'full' }
  /** An upgrade failed; the old content is intact and can be downloaded as a rescue file. */
  | { readonly kind: 'upgrade-failed' }

type New<T> = Omit<T, 'id' | keyof Stamped>

/** What a page agent may ask. It runs in the page's process: everything here must be harmless if a page could ask it. */
export interface AgentProtocol {
  /** What to read the frame it stands in as; `undefined` where that is no console's. */
  agentHere(): ConsoleProfile | undefined
  /** A new secret of its tab, for the sidebar it puts there; in the page's own frame alone. */
  newToken(): string
  /** Pictures phrases carry, those that are there. */
  pictures(ask: { ids: readonly PictureId[] }): Picture[]
  /** Pastes into what has the focus, in the page's own world and the asker's own frame; whether that could be tried. */
  pageInsert(ask: Paste): boolean
  /** Hears the answers the asker's own page receives, where the agent has switched deep reading on; tells whether it does. */
  listenHere(): boolean
  /** Brings page agents into those frames of the asker's tab that are worth reading. */
  bringFrames(): void
  /** Brings a part of the page agent into the asker's frame. */
  bringPart(ask: { part: PartName }): boolean
  /** Opens the browser's own side panel beside the asker's tab; false where only the agent can. */
  openPanel(): boolean
  /** The address that what is taught in the asker's place is about: of most frames that of the page around them. */
  addressHere(): string | undefined
  /** What was taught for the asker's own page. */
  taughtHere(): TaughtHere | undefined
}

/** What a sidebar may ask, in a page's frame, a panel or a window. */
export interface SidebarProtocol {
  /** The secret of the tab it stands in: it takes a port from nobody who does not say it. */
  token(): string | undefined
  /** Pops the sidebar out as a window, following the tab. */
  openWindow(ask: { tab?: number }): void
  library(): Library
  /** Of the library, what was learned: all that using phrases in other tabs changes in suggestions. */
  learned(): Learned
  /** Appends, moves or (at `null`) removes a favourite. */
  pin(ask: { phrase: PhraseId; at: number | null }): void
  /** The phrase was inserted at this moment, found by this search if any: counts usage and learns. */
  used(ask: { phrase: PhraseId }): void
  /** What went out at this moment was the phrase, more or less: suggestions learn from it. */
  learn(ask: {
    phrase: PhraseId
    moment: SuggestContext
    searched?: string
    /** What was shown before it and not taken. */
    passed?: readonly PhraseId[]
  }): void
  kept(ask: { abouts: readonly About[] }): BuyerRecords
  /** Without an id it adds. With one it edits, or adds under it: asking again when no answer came makes no second note. */
  saveNote(ask: New<Note> & { id?: NoteId }): Note
  removeNote(ask: { id: NoteId }): void
  restoreNote(ask: { id: NoteId }): void
  saveTags(ask: New<BuyerProfile> & { id: About }): BuyerProfile
  saveFollowUp(ask: New<FollowUp> & { id?: FollowUpId }): FollowUp
  /** Open follow-ups due before this epoch ms, soonest first. */
  followUpsDue(ask: { before: number }): FollowUp[]
  decisions(ask: { console: ConsoleId; abouts: readonly string[] }): Decision[]
  decide(ask: New<Decision>): Decision
  /** Takes a decision back (undo). */
  undecide(ask: { id: string }): void
  settings(): Settings
  /** Tables too big for every page, loaded when idle: see lib/phrases/pinyin.ts and lib/trade/regions.ts for their forms. */
  reference(ask: { table: 'pinyin' | 'regions' }): string
  health(): StoreHealth
  /** Keeps what was taught on a page of the tab; refused for any other place. `tab`: where the sidebar stands in none. */
  saveTaught(ask: { taught: unknown; tab?: number; frame?: number }): void
  openManage(ask: { section: ManageSection; phrase?: PhraseId; console?: ConsoleId }): void
}

/** What the background tells a page agent. */
export interface AgentNews {
  /** The agent pressed the browser's shortcut for the phrase field. */
  focusField(none?: undefined): void
  /** The agent wants to teach this page by pointing: the sidebar is to open the picker. */
  teach(none?: undefined): void
  /** The frames of the tab that have an agent now, by the browser's numbers. */
  frames(ask: { readonly frames: readonly number[] }): void
}

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
  allNotes(): Note[]
  allFollowUps(): FollowUp[]
  /** The backup file's text, whole. */
  exportBackup(ask: BackupChoice): string
  /** Lays down one part of a text that is too long for one message, or whose way is to be seen; forgotten after an hour. */
  stage(ask: { id: string; at: number; text: string }): void
  /** One part of a text that was laid down. */
  staged(ask: { id: string; at: number }): string
  unstage(ask: { id: string }): void
  /** The same as `exportBackup`, laid down to be fetched in parts. */
  stageBackup(ask: BackupChoice): Staged
  /** Reads a backup that was laid down and says what importing it would do; it stays laid down. */
  previewBackup(ask: Staged): BackupPreview
  /** Merges a backup, read anew only where it was not previewed lately; returns a snapshot id for undo. */
  importBackup(ask: { text: string } | Staged): { snapshot: string }
  /** Takes over phrases of a foreign file as planned and previewed in the page, and removes those it replaces. */
  importPhrases(ask: PhraseImport | Staged): { snapshot: string }
  /** Keeps a picture, under the hash of its bytes. */
  savePicture(ask: { base64: string }): { id: PictureId }
  team(): { packs: Pack[]; hidden: Phrase[] }
  /** Counts up the edition about to be handed out, and stamps it. */
  nextEdition(ask: { id?: PackId; name: string }): Pack
  /** Puts the edition in a pack file in the place of the layer that is here; undone like an import. */
  importPack(ask: { text: string } | Staged): { snapshot: string }
  removePack(ask: { id: PackId }): { snapshot: string }
  /** Forgets what was learned from picks of this phrase, or of all; undone like an import. */
  forgetLearned(ask: { phrase?: PhraseId }): { snapshot: string }
  /** Takes a team phrase out of sight, or back. */
  hide(ask: { phrase: PhraseId; hidden: boolean }): void
  /** Takes back what an import changed and nobody changed since; the last five can be. */
  undoImport(ask: { snapshot: string }): void
  /** What `undoImport` can take back, the latest first. */
  imports(): ImportSummary[]
  /** Of texts written on two machines at once, keeps the one with this stamp. */
  chooseText(ask: { table: TableName; id: string; field: string; at: Stamp }): void
  /** The latest first. */
  snapshots(): SnapshotSummary[]
  /** Puts back what the copy holds; what was added since stays. Undone like an import. */
  restoreSnapshot(ask: { id: number }): { snapshot: string }
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

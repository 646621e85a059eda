import type { Group, Phrase, PhraseId, Pin, Usage } from '@/lib/phrases/library/phrase'
import type { Picture, PictureId } from '@/lib/phrases/library/picture'
import type { PhraseSet } from '@/lib/phrases/library/sets'
import type { Pack } from '@/lib/phrases/library/team'
import type { Learned, PickLesson } from '@/lib/phrases/suggest/learned'
import type { Decision } from '../alerts/decision'
import type { Paste } from '../composer/page-paste'
import type { ConsoleProfile } from '../consoles/profile'
import type { TaughtConsole, TaughtHere } from '../consoles/teach/taught'
import type { ManageSection } from '../manage/sections'
import type { Issue, IssueId } from '../notes/issue'
import type { About, BuyerFact, BuyerProfile, FollowUp, FollowUpId, Note, NoteId } from '../notes/note'
import type { OrdersSeen } from '../notes/orders-seen'
import type { PartName } from '../page-agent/parts'
import type { Settings } from '../settings'
import type { ConsoleId, ConsoleLimits } from '../trade/console'
import type { Stamp, Stamped } from '../trade/record'
import type { DayReport } from './transfer'

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
  /** The latest first. */
  readonly issues?: readonly Issue[]
  readonly visit?: OrdersSeen
}

/** A buyer on another console who is the same person, as the agent said. */
export interface LinkedBuyer {
  readonly about: About
  readonly label?: string
  /** What their console is called; absent for a taught one. */
  readonly place?: ConsoleLimits['name']
  readonly profile?: BuyerProfile
  /** The newest first. */
  readonly notes: readonly Note[]
}

/** A note about somebody who is not on screen. */
export interface FoundNote {
  readonly note: Note
  /** What its console is called; absent for a taught one. */
  readonly place?: ConsoleLimits['name']
}

/** One thing to be noted of a buyer. */
export interface BuyerFactAsk {
  readonly id: About
  readonly console: ConsoleId
  readonly label?: string
  readonly fact: BuyerFact
  readonly text: string
}

/** Orders of a buyer that are on screen: what was paid for each, as `OrdersSeen` has it. */
export interface SeenOrders {
  readonly about: About
  readonly orders: OrdersSeen['orders']
}

/** A console the agent taught, as it is kept. */
export interface TaughtProfile {
  readonly id: string
  readonly taught: TaughtConsole
  readonly updatedAt: Stamp
}

/**
 * `off`: this browser gives the extension no database (never remember history, disk full, or something still holds the one of the version
 * before); nothing is saved.
 */
export type StoreHealth =
  | { readonly kind: 'ok' }
  | { readonly kind: 'off'; readonly why: 'unavailable' | 'full' | 'blocked' }
  /** An upgrade failed; the old content is intact and can be downloaded as a rescue file. */
  | { readonly kind: 'upgrade-failed' }

/** A record before it has an id and a stamp. */
export type New<T> = Omit<T, 'id' | keyof Stamped>

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
  /** Lets the agent point into frames of the tab that nobody knows, too. */
  beginTeaching(ask: { tab?: number }): void
  library(): Library
  /** Of the library, what was learned: all that using phrases in other tabs changes in suggestions. */
  learned(): Learned
  /** Appends, moves or (at `null`) removes a favourite. */
  pin(ask: { phrase: PhraseId; at: number | null }): void
  /** Adds a phrase of the agent's own words; it changes none. */
  addPhrase(ask: { title: string; text: string }): Phrase
  /** Takes such a phrase back. */
  takeBackPhrase(ask: { id: PhraseId }): void
  /** The phrase was inserted at this moment, found by this search if any: counts usage and learns. */
  used(ask: { phrase: PhraseId }): void
  /** What went out was the phrase, more or less: suggestions learn from it. */
  learn(lesson: PickLesson): void
  /** Counts what was seen and done, each thing once. Nothing of the practice console is. */
  countDay(report: DayReport): void
  kept(ask: { abouts: readonly About[] }): BuyerRecords
  /** Notes of anybody but these, by any word or its pinyin; the best twenty, none for an empty search. */
  findNotes(ask: { query: string; besides: readonly About[] }): FoundNote[]
  /** Who is the same person on other consoles. */
  linkedTo(ask: { about: About }): LinkedBuyer[]
  /** Without an id it adds. With one it edits, or adds under it: asking again when no answer came makes no second note. */
  saveNote(ask: Omit<New<Note>, 'history'> & { id?: NoteId; editor?: string }): Note
  removeNote(ask: { id: NoteId }): void
  restoreNote(ask: { id: NoteId }): void
  /** Of texts of a note that were written on two machines at once, keeps the one with this stamp, or the one that shows. */
  chooseNote(ask: { id: NoteId; at?: Stamp }): void
  /** As with notes, an id given makes asking twice harmless. */
  saveIssue(ask: New<Issue> & { id?: IssueId }): Issue
  removeIssue(ask: { id: IssueId }): void
  restoreIssue(ask: { id: IssueId }): void
  /** The buyer is on screen with these orders; what is known of their orders then. */
  sawOrders(ask: SeenOrders): OrdersSeen | undefined
  /** One thing noted of a buyer; an empty text takes it away. */
  saveFact(ask: BuyerFactAsk): BuyerProfile
  saveTags(ask: New<BuyerProfile> & { id: About }): BuyerProfile
  saveFollowUp(ask: New<FollowUp> & { id?: FollowUpId }): FollowUp
  removeFollowUp(ask: { id: FollowUpId }): void
  restoreFollowUp(ask: { id: FollowUpId }): void
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

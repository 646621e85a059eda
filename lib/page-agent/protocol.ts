import type { ChatMark } from '@/lib/consoles/frames/chat-mark'
import type { InsertionTry } from '@/lib/consoles/health/insertion'
import type { SelectorMatches } from '@/lib/consoles/health/matches'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import type { PhraseId } from '@/lib/phrases/library/phrase'
import type { PictureId } from '@/lib/phrases/library/picture'
import type { Layout, Placement } from '@/lib/settings/layout'
import type { ListedBuyer } from '@/lib/trade/listed-buyer'
import type { OrderId } from '@/lib/trade/order'
import type { ReadingPatch } from './read/reading-patch'

/**
 * What passes between the agent in a page (one in each frame that is read) and the sidebar, over one port each. The agent sends events,
 * in order; the sidebar sends requests, each of which is answered. Values alone: structured clones or JSON, as the port has it.
 */

/** Viewport px of the frame it stands in. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** How a frame stands in its page. */
export interface FrameShape {
  /** Its place among its parent's frames, and so on, from the page down; absent where it stands in a shadow root. */
  readonly path?: readonly number[]
  /** px */
  readonly width: number
  readonly height: number
  /** The composer's; absent without one. */
  readonly composer?: Box
  /** Places of the frames in this one that are not shown. */
  readonly hiddenFrames?: readonly number[]
}

/** A search typed in the composer after a slash; `n` counts the searches of one agent. */
export interface SlashSearch {
  readonly n: number
  readonly query: string
}

export type AgentEvent =
  /** The first one. */
  | {
      readonly kind: 'hello'
      /** Another one with each document: a frame that was navigated is not what it was. */
      readonly document: string
      readonly profile: ConsoleProfile
      /** How the sidebar sits on this console; of the page's own frame alone. */
      readonly layout?: Layout
      /** Texts the agent had begun to write in a sidebar of this page, by field. */
      readonly drafts: TextDrafts
      /** Epoch ms at which practice began, on the practice console. */
      readonly practiceSince?: number
    }
  | {
      readonly kind: 'state'
      readonly patch: ReadingPatch
      readonly shape: FrameShape
      readonly page: PageNow
    }
  /** The page's other frames that have an agent, by the browser's numbers; told by the page's own frame. */
  | { readonly kind: 'frames'; readonly frames: readonly number[] }
  /** How the agent's user wants the sidebar, and how it stands; told by the page's own frame. */
  | { readonly kind: 'layout'; readonly layout: Layout; readonly placement: Placement }
  /** The agent pressed the key for the phrase field, or for the n-th favourite (1–9). */
  | { readonly kind: 'focusField' }
  /** The agent wants to teach this page: the sidebar opens the picker. */
  | { readonly kind: 'teach' }
  | { readonly kind: 'pin'; readonly n: number }
  | { readonly kind: 'slash'; readonly search?: SlashSearch }
  | { readonly kind: 'slashPick'; readonly query: string; readonly phrase: PhraseId }
  | { readonly kind: 'orderPick'; readonly order: OrderId }
  /** An answer the page received (deep reading): address without the query, and body. */
  | { readonly kind: 'received'; readonly address: string; readonly body: string }
  /** The console's own list of buyers, in its order. */
  | { readonly kind: 'buyers'; readonly buyers: readonly ListedBuyer[] }
  | { readonly kind: 'picker'; readonly event: unknown }
  | { readonly kind: 'reply'; readonly id: number; readonly answer?: unknown }

/** What the page is like besides what was read on it. */
export interface PageNow {
  readonly address: string
  /** It has been loaded and is in sight. */
  readonly isReady: boolean
}

export type TextDrafts = Readonly<Record<string, string>>

/** `moved`: the page no longer shows the chat that was meant. */
export type PhraseOutcome = 'inserted' | 'refused' | 'moved'

export interface InsertResult {
  readonly outcome: PhraseOutcome
  readonly tries: readonly InsertionTry[]
  /** Places in the text that Tab goes on to. */
  readonly stopsLeft: number
}

/** A box that takes fewer UTF-16 units than the whole would have; nothing was written. */
export interface RemarkTooLong {
  readonly most: number
  readonly over: number
}

/** `elsewhere`: the open box is about another order. `none`: no box is open. */
export type RemarkOutcome = 'put' | 'there' | 'refused' | 'elsewhere' | 'none' | RemarkTooLong

/** A row of what a slash found. */
export interface SlashRow {
  readonly phrase: PhraseId
  readonly title: string
  readonly code?: string
  readonly text: string
  /** Of the title, in UTF-16 units: what the search found there. */
  readonly highlights: readonly (readonly [from: number, to: number])[]
  /** It cannot go out as it is. */
  readonly isStopped: boolean
}

export interface OrderBadge {
  readonly order: OrderId
  readonly level: 'look' | 'act'
  /** What is open for it, most urgent first, in one line. */
  readonly words: string
  /** The same with the order's number, for who cannot see where it stands. */
  readonly name: string
}

/** What a sidebar asks of an agent, and what comes back. */
export interface AgentRequests {
  /** Reads everything anew; the `state` event is there before the answer. */
  read(ask: {
    /** What was told before did not arrive: the whole reading is told, not what changed. */
    readonly whole?: true
  }): void
  insert(ask: {
    readonly chat: ChatMark
    readonly text: string
    /** UTF-16 units from the start of the text. */
    readonly caret?: number
    readonly stops?: readonly number[]
    readonly replace?: string
    readonly whole?: true
    readonly maxLength?: number
  }): InsertResult
  pictures(ask: { readonly chat: ChatMark; readonly ids: readonly PictureId[] }): PhraseOutcome
  /** What stands in the composer; `undefined` without one. */
  draft(ask: Record<never, never>): string | undefined
  remark(ask: { readonly order?: OrderId; readonly text: string; readonly line: string }): RemarkOutcome
  focusComposer(ask: Record<never, never>): void
  /** Gives the focus to the frame the sidebar stands in, or to one of the page's. */
  focusFrame(ask: { readonly shape?: FrameShape }): void
  copy(ask: { readonly text: string }): boolean
  keys(ask: { readonly slash: boolean; readonly pins: number }): void
  slashRows(ask: { readonly n: number; readonly rows: readonly SlashRow[] }): void
  badges(ask: { readonly orders: readonly OrderBadge[]; readonly button: boolean }): void
  /** Scrolls to an order, where it is this frame that shows it. */
  showOrder(ask: { readonly order: OrderId }): void
  /** Has the list of buyers told as a `buyers` event, now and whenever it changes. */
  buyers(ask: Record<never, never>): void
  /** Points at a buyer's row in that list, which is not pressed; false where it is not on the page. */
  showBuyer(ask: { readonly key: string }): boolean
  layout(ask: Partial<Layout>): void
  /** Has page agents brought into frames of the page that have none. */
  lookForFrames(ask: Record<never, never>): void
  /** px while the sidebar's edge is dragged; absent once it was let go. */
  drag(ask: { readonly width?: number }): void
  /** The composer stands in that frame of the page, or in none. */
  composerIn(ask: { readonly shape?: FrameShape }): void
  matches(ask: Record<never, never>): SelectorMatches
  deep(ask: { readonly on: boolean }): void
  drafts(ask: { readonly drafts: TextDrafts }): void
  picker(ask: { readonly message: unknown }): void
}

export type AgentRequest = {
  [K in keyof AgentRequests]: {
    readonly id: number
    readonly kind: K
    readonly ask: Parameters<AgentRequests[K]>[0]
  }
}[keyof AgentRequests]

/** What answers each request. */
export type AgentHandlers = {
  readonly [K in keyof AgentRequests]: (
    ask: Parameters<AgentRequests[K]>[0],
  ) => ReturnType<AgentRequests[K]> | Promise<ReturnType<AgentRequests[K]>>
}

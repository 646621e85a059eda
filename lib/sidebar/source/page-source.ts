import type { ReadonlySignal } from '@preact/signals'
import type { DeepState } from '@/lib/consoles/deep/read-deep'
import type { SelectorMatches } from '@/lib/consoles/health/matches'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import type { Reading } from '@/lib/consoles/reading'
import type {
  AgentEvent,
  AgentRequests,
  OrderBadge,
  PageNow,
  RemarkOutcome,
  SlashRow,
  TextDrafts,
} from '@/lib/page-agent/protocol'
import type { Wire } from '@/lib/page-agent/wire'
import type { PickerEvent, PickerMessage } from '@/lib/picker/protocol'
import type { Layout, Placement } from '@/lib/settings/layout'
import type { ListedBuyer } from '@/lib/trade/listed-buyer'
import type { OrderId } from '@/lib/trade/order'
import type { Composer } from './composer'

/** What the agent did on the page: keys, clicks on badges, a search typed in the composer. */
export type PageEvent =
  | Extract<AgentEvent, { kind: 'focusField' | 'teach' | 'pin' | 'slashPick' | 'orderPick' }>
  | {
      readonly kind: 'slash'
      readonly search?: { readonly query: string; show(rows: readonly SlashRow[]): void }
    }

/** The page beside the sidebar, all frames as one. */
export interface PageSource {
  readonly profile: ConsoleProfile
  /** Epoch ms at which practice began, on the practice console. */
  readonly practiceSince?: number
  readonly reading: ReadonlySignal<Reading>
  readonly page: ReadonlySignal<PageNow>
  readonly layout: ReadonlySignal<Layout>
  readonly placement: ReadonlySignal<Placement>
  /** Whether what the page receives is read too; undefined where nothing is known of it. */
  readonly deep: ReadonlySignal<DeepState | undefined>
  /** The console's own list of buyers, in its order; empty where none is read. */
  readonly buyers: ReadonlySignal<readonly ListedBuyer[]>
  /** Texts begun in a sidebar of this page. */
  readonly drafts: TextDrafts
  /** Reads every frame anew. */
  readNow(): Promise<Reading>
  /** Where replies are written; `undefined` where there is none, or it would be a guess. */
  composer(): Composer | undefined
  remark(ask: Parameters<AgentRequests['remark']>[0]): Promise<RemarkOutcome>
  copy(text: string): Promise<boolean>
  matches(): Promise<SelectorMatches | undefined>
  setLayout(change: Partial<Layout>): void
  drag(width: number | undefined): void
  /** Which keys in the page are the sidebar's. */
  setKeys(keys: { readonly slash: boolean; readonly pins: number }): void
  setBadges(badges: { readonly orders: readonly OrderBadge[]; readonly button: boolean }): void
  /** Scrolls the frame that shows it to this order. */
  showOrder(order: OrderId): void
  /** Points at a buyer's row on the page, without pressing it; false where the page does not show it. */
  showBuyer(buyer: ListedBuyer): Promise<boolean>
  turnDeep(on: boolean): void
  saveDrafts(drafts: TextDrafts): void
  /** Gives the sidebar's own frame the keyboard. */
  focusSidebar(): Promise<void>
  /** Has page agents brought into frames that have none. */
  lookForFrames(): void
  sendPicker(frame: number, message: PickerMessage): void
  /** The frame at this place among its parent's, from the page down, if it has an agent. */
  frameAt(path: readonly number[]): number | undefined
}

/** What opening a page takes. */
export interface OpenPage {
  /** To the agent in the page's own frame. */
  readonly wire: Wire
  /** To the agent in another frame, by the browser's number. */
  connectFrame(frame: number): Wire
  /** The first word of the page; the source works from then on. */
  readonly onSource: (source: PageSource) => void
  readonly onEvent: (event: PageEvent) => void
  readonly onPicker: (frame: number, event: PickerEvent) => void
  /** The page has gone, or its agent. */
  readonly onGone: () => void
  readonly signal: AbortSignal
}

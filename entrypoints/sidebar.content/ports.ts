import type { InPage } from '@/lib/composer/page-paste'
import type { ConsoleHealth } from '@/lib/consoles/health/health'
import type { Say } from '@/lib/locales/words'
import type { FrameNews, request } from '@/lib/messages'
import type { SetChoice } from '@/lib/phrases/library/sets'
import type { Layout } from '@/lib/settings'
import type { Mind } from './mind-place'

/** What the sidebar needs from the browser; a test gives its own. */
export interface Ports {
  /** What reads, decides and draws: here already on a page of our own, brought by the background on a console's. */
  mind(): Promise<Mind>
  readonly ask: typeof request
  readonly say: Say
  readonly language: 'zh' | 'en'
  /** Pastes in the page's own world, for composers that take nothing from a content script. */
  readonly inPage?: InPage
  /** How the sidebar sat on this console last time. */
  loadLayout(): Promise<Layout | undefined>
  saveLayout(layout: Layout): void
  /** Deep reading of this console (lib/consoles/deep), on this machine: told at once, and whenever it is switched. */
  followDeep(run: (on: boolean) => void, signal: AbortSignal): void
  saveDeep(on: boolean): Promise<void>
  /** Searches that led to a phrase, on this machine; see lib/phrases/recent.ts. */
  loadRecent(): Promise<readonly string[]>
  saveRecent(recent: readonly string[]): void
  /** Which shop's phrases the agent chose on this console last time. */
  loadSet(): Promise<SetChoice | undefined>
  saveSet(choice: SetChoice | undefined): void
  /** How well this console has been read, on this machine; see lib/consoles/health/. Whatever is stored. */
  loadHealth(): Promise<unknown>
  saveHealth(health: ConsoleHealth): Promise<void>
  /** Another tab of this console has something to say about that. */
  onHealth(run: (stored: unknown) => void, signal: AbortSignal): void
  /** Something was written to the database, here or in another tab. */
  onRevision(run: () => void, signal: AbortSignal): void
  /** The agent pressed the browser's own shortcut for the phrase field. */
  onShortcut(run: () => void, signal: AbortSignal): void
  /** What the readers in the page's other frames say; absent where there are none to hear, as on a page of our own. */
  onFrames?(run: (frame: number, news: FrameNews) => void, signal: AbortSignal): void
  /** False once the extension was updated or removed under this page: nothing can be asked any more. */
  alive(): boolean
}

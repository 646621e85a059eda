import type { ConsoleHealth } from '@/lib/consoles/health/health'
import type { Say } from '@/lib/locales/words'
import type { request } from '@/lib/messages'
import type { SetChoice } from '@/lib/phrases/library/sets'
import type { SidebarHostKind } from '@/lib/settings/layout'
import type { ReminderPermission } from '@/lib/settings/reminder-permission'
import type { Stored } from '@/lib/settings/stored'
import type { TableName } from '@/lib/store/tables'
import type { ConsoleId } from '@/lib/trade/console'

/** What the sidebar needs from the browser its document is loaded in; a test gives its own. */
export interface SidebarHost {
  /** Where this document stands. */
  readonly kind: SidebarHostKind
  /** The browser tab of its page; `undefined` where the browser does not say (a frame in a page, in Firefox). */
  readonly tab: number | undefined
  readonly request: typeof request
  readonly say: Say
  readonly language: 'zh' | 'en'
  /** Searches that led to a phrase. */
  readonly recent: Stored<readonly string[]>
  /** Consoles with deep reading (lib/consoles/deep). */
  readonly deep: Stored<readonly ConsoleId[]>
  /** Which shop's phrases the agent chose on this console. */
  readonly setChoice: Stored<SetChoice | undefined>
  readonly health: Stored<ConsoleHealth>
  /** Whether the system may tell what falls due. */
  readonly reminders: ReminderPermission
  /** These tables were written, here or in another tab. */
  onWritten(run: (tables: readonly TableName[]) => void, signal: AbortSignal): void
  /** Opens the sidebar there; false where the browser lets only the agent do it. Called in the very event of their click. */
  openHost(kind: SidebarHostKind): Promise<boolean>
  /** Saves a file of the agent's by the browser's own download. Called in the very event of their click. */
  saveFile(name: string, content: Blob): void
  /** False once the extension was updated or removed: nothing can be asked any more. */
  isAlive(): boolean
}

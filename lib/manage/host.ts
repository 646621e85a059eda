import type { ReminderPermission } from '@/lib/settings/reminder-permission'
import type { DiagnosisOf } from './diagnostics/diagnosis'

/** How this browser keeps what Deskside stores. */
export interface StorageState {
  /** Bytes in use. */
  readonly used: number
  /** The browser promised not to clear it when the disk gets full. */
  readonly persisted: boolean
}

/** What the full page needs of the browser; lib/browser/manage-host.ts gives it. */
export interface ManageHost {
  /** What a report says of the program. */
  readonly about: DiagnosisOf
  /** Opens the practice console in a tab of its own. */
  openPractice(): Promise<void>
  /** Where the practice console keeps what it practises with. */
  readonly practice: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  /** The version the agent was updated to, until they closed the line about it. */
  readonly news: {
    read(): Promise<string | undefined>
    close(): Promise<void>
  }
  /** The list of consoles with deep reading on, as stored on this machine. */
  readonly deep: {
    read(): Promise<unknown>
    write(consoles: readonly string[]): Promise<void>
    watch(changed: (stored: unknown) => void): void
  }
  /** All of `storage.local`; each console's health is stored there. */
  readonly local: {
    read(): Promise<Readonly<Record<string, unknown>>>
    /** Calls back with the names of what changed. */
    watch(changed: (names: readonly string[]) => void): void
  }
  /** What the browser says of the storage it gives; `undefined` where it says nothing. */
  readonly storage: {
    state(): Promise<StorageState | undefined>
    /** Asks the browser never to clear it; whether it promised. */
    persist(): Promise<boolean>
  }
  /** Whether the system may tell what falls due. */
  readonly reminders: ReminderPermission
  /** Sites the browser lets the extension run on; each answers whether it is so now. */
  readonly sites: {
    contains(patterns: readonly string[]): Promise<boolean>
    /** Asks the agent. */
    request(patterns: readonly string[]): Promise<boolean>
    /** Whether they were given back. */
    remove(patterns: readonly string[]): Promise<boolean>
  }
}

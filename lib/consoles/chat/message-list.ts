import type { Message, MessageId } from '@/lib/trade/conversation'
import type { ReadingSteps } from '../slices'

/** The messages of the open chat, read so far. */
export interface MessagesRead {
  /** Oldest first. */
  readonly messages: readonly Message[]
  /** Buyers' ids found on the rows: more than one while the page is between two chats. */
  readonly buyerIds: ReadonlySet<string>
  /** All ids are the page's own. */
  readonly ownIds: boolean
  /** Every row could be read, and on which side it stands. */
  readonly complete: boolean
  /** There are older rows, or longer texts, than are looked at. */
  readonly cut: boolean
}

/**
 * Reads the rows of one message list. A row is parsed once and again only after `forget`; rows that join at the end cost the same however
 * many came before.
 */
export interface MessageList {
  /** Parses the rows that were not parsed yet, which makes `readAll` quick, and tells how many there were. */
  parseRows(): ReadingSteps<number>
  readAll(): MessagesRead
  /** Asks style sheets about rows read since the last time, and says whether one of them is hidden after all. */
  findHidden(): boolean
  /** Takes rows that joined at the end, in document order. `seenAt`: when they appeared before our eyes. */
  append(rows: readonly Element[], seenAt: number | undefined): MessagesRead
  /** All rows where none is given. */
  forget(row?: Element): void
  /** Whether a row stands behind everything read so far. */
  isBehind(row: Element): boolean
  markSeen(ids: readonly MessageId[], at: number): void
}

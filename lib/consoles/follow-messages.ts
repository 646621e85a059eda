import type { Message } from '@/lib/trade/conversation'
import type { Changes } from './changes'
import type { MessageList, MessagesRead } from './chat/message-list'
import { isConnected } from './dom'
import type { Reader } from './reader'
import type { Roots } from './shadow'
import type { ReadingSteps } from './slices'

/** A chat that stood empty for this long was empty, and what then appears is new; before that it was still loading. In ms. */
const LOADED_AFTER = 2000
/** Rows that may be parsed without a rest. */
const FEW = 20
/** How often rows that came while others were parsed are parsed before the rest has to wait. */
const TRIES = 5

/** The messages of whichever list the page shows, read again as it changes. */
export interface FollowedMessages {
  /** Looks for the list again; true where it is another one. */
  findList(roots: Roots): boolean
  /** Makes `read` quick. */
  prepare(): ReadingSteps<void>
  /** Reads what changed, at once; true where anything did. */
  read(): boolean
  /** Asks style sheets, and reads again where they hide a row. */
  findHidden(): boolean
  now(): MessagesRead | undefined
}

export function followMessages(reader: Reader, changes: Changes, now: () => Date): FollowedMessages {
  let rows: MessageList | undefined
  let messages: MessagesRead | undefined
  let emptySince: number | undefined

  const markNew = (list: MessageList, before: readonly Message[], after: readonly Message[], at: number) => {
    const last = before.at(-1)
    const from = last ? after.findIndex(({ id }) => id === last.id) : -1
    const fresh = from < 0 ? [] : after.slice(from + 1).filter(({ seenAt }) => seenAt === undefined)
    if (fresh.length === 0) return
    list.markSeen(
      fresh.map(({ id }) => id),
      at,
    )
    messages = list.readAll()
  }
  return {
    findList: roots => {
      const found = reader.findList(roots)
      if (found === changes.list) return false
      changes.list = found
      changes.all = true
      rows = found && reader.openList(found, roots)
      messages = undefined
      return true
    },
    *prepare() {
      if (!rows || (messages && changes.rows() < FEW)) return
      for (let tries = 0; tries < TRIES; tries++) if ((yield* rows.parseRows()) < FEW) return
    },
    read: () => {
      const before = messages
      if (changes.list && !isConnected(changes.list)) return false
      const { all, touched, added } = changes.takeRows()
      const isSame = !all && touched?.size === 0
      if (!rows || (isSame && added.length === 0 && messages)) return false
      if (touched) for (const row of touched) rows.forget(row)
      else rows.forget()
      const at = now().getTime()
      const isLive =
        before !== undefined &&
        (before.messages.length > 0 || (emptySince !== undefined && at - emptySince > LOADED_AFTER))
      const joined = isSame && before !== undefined && added.every(rows.isBehind)
      messages = joined ? rows.append(added, isLive ? at : undefined) : rows.readAll()
      if (!joined && before && isLive) markNew(rows, before.messages, messages.messages, at)
      emptySince = messages.messages.length > 0 ? undefined : (emptySince ?? at)
      return true
    },
    findHidden: () => {
      if (!rows?.findHidden()) return false
      messages = rows.readAll()
      return true
    },
    now: () => messages,
  }
}

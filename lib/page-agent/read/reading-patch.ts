import type { Reading } from '@/lib/consoles/reading'
import type { Message } from '@/lib/trade/conversation'

/**
 * A reading as the difference to the one before it: a new line in a chat of five thousand is sent alone. What is not named is as it was
 * (`null`: no longer there).
 */
export type ReadingPatch =
  | Exclude<Reading, OpenReading>
  | {
      readonly kind: 'open'
      /** Everything but messages and orders. */
      readonly rest: Omit<OpenReading, 'orders' | 'conversation'>
      readonly orders?: OpenReading['orders']
      readonly conversation?: Omit<NonNullable<OpenReading['conversation']>, 'messages'>
      /** Of the messages sent before, `keep` from index `from` on stay; `add` come behind them. */
      readonly messages?: { readonly from: number; readonly keep: number; readonly add: readonly Message[] }
    }

type OpenReading = Extract<Reading, { kind: 'open' }>

/** As many of a chat's newest messages are sent: what is decided by is at the end. */
export const NEWEST = 300

/** The patch from one reading to the next, as both ends have them (cut to the newest messages). */
export function patchOf(before: Reading | undefined, now: Reading): ReadingPatch {
  if (now.kind !== 'open') return now
  const { orders, conversation, ...rest } = now
  const open = before?.kind === 'open' ? before : undefined
  const patch = { kind: 'open' as const, rest, ...(orders !== open?.orders && { orders }) }
  if (!conversation) return patch
  const { messages, ...who } = conversation
  const sent = messagesOf(open)
  const from = Math.max(0, messages[0] === undefined ? 0 : sent.indexOf(messages[0]))
  const keep = runOfSame(sent.slice(from), messages)
  const isSame = open?.conversation && keep === messages.length && sent.length === messages.length
  return {
    ...patch,
    conversation: who,
    ...(!isSame && { messages: { from, keep, add: messages.slice(keep) } }),
  }
}

/** Whether a patch gives the reading by itself, whatever was there before. */
export const isWhole = (patch: ReadingPatch): boolean =>
  patch.kind !== 'open' ||
  (patch.orders !== undefined && (patch.conversation === undefined || patch.messages?.keep === 0))

/** Compared by identity: the reader keeps a row's message while the row stays. */
function runOfSame(before: readonly Message[], now: readonly Message[]): number {
  const length = Math.min(before.length, now.length)
  for (let i = 0; i < length; i++) if (before[i] !== now[i]) return i
  return length
}

/** Whether a patch can be applied to this reading: everything it rests on is there. */
export function follows(before: Reading | undefined, patch: ReadingPatch): boolean {
  if (patch.kind !== 'open') return true
  const open = before?.kind === 'open' ? before : undefined
  const { orders = open?.orders, messages } = patch
  return orders !== undefined && (!messages || messages.from + messages.keep <= messagesOf(open).length)
}

const messagesOf = (open: OpenReading | undefined) => open?.conversation?.messages ?? []

/** The reading both ends have after a patch. Throws on a patch that does not follow this reading. */
export function patched(before: Reading | undefined, patch: ReadingPatch): Reading {
  if (patch.kind !== 'open') return patch
  const open = before?.kind === 'open' ? before : undefined
  const { rest, conversation, messages } = patch
  const orders = patch.orders ?? open?.orders
  if (!orders || !follows(before, patch)) throw new Error('the patch rests on what never came')
  if (!conversation) return { ...rest, orders }
  const sent = messagesOf(open)
  const all = messages ? [...sent.slice(messages.from, messages.from + messages.keep), ...messages.add] : sent
  return { ...rest, orders, conversation: { ...conversation, messages: all } }
}

/** The reading as it is sent: of its messages the newest. */
export function newest(reading: Reading): Reading {
  if (reading.kind !== 'open' || !reading.conversation) return reading
  const { messages } = reading.conversation
  if (messages.length <= NEWEST) return reading
  return { ...reading, conversation: { ...reading.conversation, messages: messages.slice(-NEWEST) } }
}

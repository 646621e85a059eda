import type { Conversation } from '@/lib/trade/conversation'
import type { FollowUp } from './note'

/** A message may carry the minute it was written in alone. */
const MINUTE = 60_000

/**
 * Whether an answer that was put off is needed no more: buyer or agent has written since. What was seen to come in counts by the moment it
 * came, other messages by their minute, so that the line it was put off for does not end it.
 */
export function isAnswered(
  { kind, at }: Pick<FollowUp, 'kind' | 'at'>,
  { messages }: Pick<Conversation, 'messages'>,
): boolean {
  if (kind !== 'reply' || at === undefined) return false
  return messages.some(({ side, seenAt, at: written }) => {
    if (side !== 'buyer' && side !== 'agent') return false
    return seenAt !== undefined ? seenAt > at : written !== undefined && written >= at + MINUTE
  })
}

import type { Conversation, MessageId } from '@/lib/trade/conversation'
import { arrival, isAnswer, isFirstRound, unanswered, waitingSince } from '@/lib/trade/waiting'

/** A round in which a buyer waits. */
export interface OpenRound {
  /** Its first message. */
  readonly id: MessageId
  /** Epoch ms since when the buyer waits. */
  readonly since: number
  /** Nobody has answered this buyer before. */
  readonly first: boolean
}

export interface AnsweredRound extends OpenRound {
  /** How long the buyer waited, in ms. */
  readonly ms: number
  /** What the agent wrote, as far as it is text. */
  readonly answer: string
  /** What the buyer asked in it. */
  readonly asked: readonly string[]
}

export interface RoundsSeen {
  readonly open?: OpenRound
  readonly answered?: AnsweredRound
}

/**
 * What has become of the round that was open in this chat when it was read last. Only an answer that was seen to come counts: one that was
 * there already is of another day, or of another agent.
 */
export function followRound(
  before: OpenRound | undefined,
  conversation: Conversation,
  now: number,
): RoundsSeen {
  const [asked] = unanswered(conversation)
  const since = asked && waitingSince(conversation, now)
  const isSame = before !== undefined && asked?.id === before.id
  const open =
    asked && since !== undefined
      ? // The console's own timer is rounded; what was known first is kept.
        isSame
        ? before
        : { id: asked.id, since, first: isFirstRound(conversation) }
      : undefined
  const answered = before && !isSame ? answerTo(before, conversation) : undefined
  return { ...(open && { open }), ...(answered && { answered }) }
}

function answerTo(round: OpenRound, { messages }: Conversation): AnsweredRound | undefined {
  const from = messages.findIndex(({ id }) => id === round.id)
  if (from < 0) return undefined
  const at = messages.findIndex((message, place) => place > from && isAnswer(message))
  const answer = messages[at]
  if (answer?.seenAt === undefined) return undefined
  return {
    ...round,
    ms: Math.max(0, (arrival(answer) ?? answer.seenAt) - round.since),
    answer: answer.kind === 'text' ? answer.text : '',
    asked: messages
      .slice(from, at)
      .flatMap(({ side, kind, text }) => (side === 'buyer' && kind === 'text' ? [text] : [])),
  }
}

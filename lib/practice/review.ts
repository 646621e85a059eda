import { CHAT_NUDGE_FORBIDDEN, IN_TIME, WARNING_LINES } from './agent'
import { stageOf } from './listen'
import type { Chat, World } from './world'

/** What a conversation shows of the trainee's work; each is counted where the buyer gave occasion to it. */
export const REVIEWED = ['first-response', 'in-time', 'address', 'nudge', 'remark', 'words'] as const

export type Reviewed = (typeof REVIEWED)[number]

export interface Review {
  readonly good: readonly Reviewed[]
  readonly missed: readonly Reviewed[]
  /** Ms from the first line the trainee could answer to their first reply; absent where none came. */
  readonly firstResponse?: number
}

/** Whether the buyer has said all there is in their script or is gone, and the trainee had a part in it. */
export function hasEnded(chat: Chat, { start }: Pick<World, 'start'>): boolean {
  if (chat.pending.length > 0 || (!chat.left && stageOf(chat).answers.length > 0)) return false
  return chat.deeds.length > 0 || chat.messages.some(({ side, at }) => side === 'agent' && at >= start)
}

/** What was done well with this buyer, and what was missed. */
export function reviewOf(chat: Chat, { start }: Pick<World, 'start'>): Review {
  const firstResponse = firstResponseOf(chat, start)
  const verdicts: Readonly<Record<Reviewed, boolean | undefined>> = {
    'first-response': firstResponse === undefined ? undefined : firstResponse <= IN_TIME,
    'in-time': chat.rounds.answered > 1 ? chat.rounds.inTime === chat.rounds.answered : undefined,
    address: all(chat, 'address', order => order.cared === true),
    nudge: both(
      all(chat, 'nudge', order => order.cared === true),
      all(chat, 'reminder', order => order.cared === true),
    ),
    // What is agreed about an address must reach the packer, who reads the remark.
    remark: all(chat, 'address', order => order.remark !== undefined),
    words: !chat.messages.some(({ side, text }) => side === 'system' && FORBIDDEN.has(text)),
  }
  return {
    good: REVIEWED.filter(name => verdicts[name] === true),
    missed: REVIEWED.filter(name => verdicts[name] === false),
    ...(firstResponse !== undefined && { firstResponse }),
  }
}

/** What the platform says about words it forbids. */
const FORBIDDEN: ReadonlySet<string> = new Set([...WARNING_LINES, CHAT_NUDGE_FORBIDDEN])

function firstResponseOf({ messages }: Chat, start: number): number | undefined {
  const reply = messages.find(({ side, at }) => side === 'agent' && at >= start)
  const asked = messages.find(({ side, at }) => side === 'buyer' && at >= start - IN_TIME)
  return reply && asked ? Math.max(0, reply.at - Math.max(asked.at, start)) : undefined
}

type Asked = 'address' | 'nudge' | 'reminder'

/** `undefined` where no order asks for it. */
function all(
  { orders }: Chat,
  asked: Asked,
  isDone: (order: Chat['orders'][number]) => boolean,
): boolean | undefined {
  const wanted = orders.filter(({ asks }) => asks === asked)
  return wanted.length === 0 ? undefined : wanted.every(isDone)
}

const both = (one: boolean | undefined, other: boolean | undefined) =>
  one === undefined ? other : other === undefined ? one : one && other

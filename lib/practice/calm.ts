import { stageOf } from './listen'
import type { Chat, World } from './world'

/** Ms between one buyer being served and the next one writing. */
const PAUSE = 4_000

interface HeldBack {
  /** Those who do not write yet. */
  readonly chats: ReadonlySet<Chat>
  /** Whose turn it is, set to write after the pause. */
  readonly called?: Chat
}

/**
 * Calm practice: buyers who have not written yet are held back while somebody waits or is still writing; then the next one's turn comes.
 */
export function heldBack(world: World, at: number): HeldBack {
  const toCome = world.chats.filter(isToCome)
  const called = toCome.find(chat => chat.called)
  if (called) return { chats: new Set(toCome.filter(chat => chat !== called)) }
  const isBusy = world.chats.some(chat => !toCome.includes(chat) && !isServed(chat))
  const [next] = isBusy ? [] : toCome.toSorted((a, b) => dueOf(a) - dueOf(b))
  if (!next) return { chats: new Set(toCome) }
  // Who was waiting already when practice began keeps that time.
  const earlier = dueOf(next) <= world.start ? 0 : dueOf(next) - (at + PAUSE)
  const pending = next.pending.map(each => ({ ...each, due: each.due - earlier }))
  return {
    chats: new Set(toCome.filter(chat => chat !== next)),
    called: { ...next, called: true, pending },
  }
}

/** Whether the buyer writes by themselves, and has not yet: nothing is said but what was before practice began. */
function isToCome({ script, messages, pending }: Chat): boolean {
  return script.opens !== undefined && pending.length > 0 && messages.length <= (script.history?.length ?? 0)
}

const dueOf = ({ pending }: Chat) => pending[0]?.due ?? 0

/** Nobody waits: answered, or the buyer has said all. */
function isServed(chat: Chat): boolean {
  if (chat.pending.length > 0) return false
  return chat.waitingSince === undefined || stageOf(chat).answers.length === 0
}

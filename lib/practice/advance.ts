import { heldBack } from './calm'
import { applyEffect } from './effects'
import { stageOf } from './listen'
import { append } from './message'
import { schedule } from './schedule'
import { GONE_AFTER, PATIENCE } from './script'
import type { Chat, Pending, World } from './world'

/** Lets everything happen that is due by `at`. Returns the same world when nothing is. */
export function advance(world: World, at: number): World {
  let changed = false
  const held = world.calm ? heldBack(world, at) : undefined
  const chats = world.chats.map(each => {
    const chat = held?.called?.script.id === each.script.id ? held.called : each
    if (held?.chats.has(each)) return each
    const next = settle(world, chat, at)
    if (next !== each) changed = true
    return next
  })
  return changed ? { ...world, chats } : world
}

function settle(world: World, chat: Chat, at: number): Chat {
  let next = chat
  for (let first = next.pending[0]; first && first.due <= at; first = next.pending[0]) {
    next = happen(world, { ...next, pending: next.pending.slice(1) }, first)
  }
  if (next !== chat && next.script.id === world.open) next = { ...next, unread: 0 }
  return leave(world, askAgain(world, next, at), at)
}

function happen(world: World, chat: Chat, { due, happens }: Pending): Chat {
  if (happens.kind === 'line') return append(chat, happens.side, happens.line, due)
  return happens.effects.reduce((each, effect) => applyEffect(world, each, effect, due), chat)
}

/** Who was answered and has nothing to add is gone after a while: the trainee sees what was missed. */
function leave(world: World, chat: Chat, at: number): Chat {
  const last = chat.messages.at(-1)
  if (chat.left || world.pace === 0 || chat.pending.length > 0 || last?.side !== 'agent') return chat
  if (chat.waitingSince !== undefined || stageOf(chat).answers.length === 0) return chat
  return at - last.at < GONE_AFTER * 1_000 ? chat : { ...chat, left: true }
}

/** A buyer nobody answers asks once more in each stage; never in calm practice, nor when time stands still for them. */
function askAgain(world: World, chat: Chat, at: number): Chat {
  const { impatient } = stageOf(chat)
  if (!impatient || world.calm || chat.askedAgain || world.pace === 0 || chat.pending.length > 0) return chat
  if (chat.waitingSince === undefined || at - chat.waitingSince < PATIENCE * 1_000) return chat
  return schedule(world, { ...chat, askedAgain: true }, at, { lines: impatient })
}

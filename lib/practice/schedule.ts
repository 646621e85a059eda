import { chance } from './chance'
import type { Effect, Line } from './script'
import type { Chat, Pending, World } from './world'

const READING = 1_800
const PER_CHARACTER = 140

/** Adds the lines to what is pending: reading the reply first, then typing each of them, a little unevenly. */
export function schedule(
  world: World,
  chat: Chat,
  at: number,
  plan: { readonly lines: readonly Line[]; readonly effects?: readonly Effect[] },
): Chat {
  let due = at
  const lines = plan.lines.map((line, index): Pending => {
    const length = typeof line === 'string' ? line.length : 6
    const uneven = 0.7 + 0.8 * chance(world.seed, chat.script.id, chat.messages.length, index)
    due += Math.round((READING + PER_CHARACTER * length) * uneven) * world.pace
    return { due, happens: { kind: 'line', side: 'buyer', line } }
  })
  const effects: readonly Pending[] = plan.effects
    ? [{ due: due + 2_500 * world.pace, happens: { kind: 'effects', effects: plan.effects } }]
    : []
  return { ...chat, pending: sorted([...chat.pending, ...lines, ...effects]) }
}

/** What is due first stands first; what is due at once keeps its order. */
export function sorted(pending: readonly Pending[]): readonly Pending[] {
  return pending.toSorted((one, other) => one.due - other.due)
}

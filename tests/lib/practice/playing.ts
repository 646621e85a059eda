import { type Act, agentActs } from '@/lib/practice/act'
import { advance } from '@/lib/practice/advance'
import { agentOpens, agentSays } from '@/lib/practice/agent'
import { BUYERS } from '@/lib/practice/buyers'
import { openPractice, type Start } from '@/lib/practice/open'
import type { Script } from '@/lib/practice/script'
import { openChat, type World } from '@/lib/practice/world'

export const NOW = Date.parse('2026-03-05T15:20:00+08:00')

/** Practice with everybody answering at once, that buyer's chat open. */
export function practise(buyer: Script, start: Partial<Start> = {}): World {
  return openPractice(BUYERS, { at: NOW, seed: 7, pace: 0, buyer: buyer.id, ...start })
}

/** A reply, or a button pressed in the first order. */
export type Step = string | Act

/** The agent does these one after the other in the open chat, five seconds apart. */
export function play(world: World, steps: readonly Step[], from = NOW): World {
  return steps.reduce((before, step, index) => {
    const at = from + (index + 1) * 5_000
    const order = openChat(before).orders[0]?.id
    const after =
      typeof step === 'string'
        ? agentSays(before, before.open, step, at)
        : order
          ? agentActs(before, before.open, order, step, at)
          : before
    return advance(after, at)
  }, world)
}

export const textsOf = (world: World, side: string) =>
  openChat(world)
    .messages.filter(message => message.side === side)
    .map(message => message.text)

export { advance, agentOpens, agentSays, openChat }

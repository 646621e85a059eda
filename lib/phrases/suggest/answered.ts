import type { SuggestContext } from './context'

/** What an agent writes to win time answers nothing yet. */
const HOLDING =
  /稍等|在查|查一下|看一下|核实|马上|等一下|等下|帮您看|帮你看|问一下|问下|^(?:在的?|您好|你好|亲|好的?)/
const SHORT = 8

/** Whether the buyer's last lines still wait for an answer. */
export function unansweredLines(turns: SuggestContext['turns']): boolean {
  for (let at = turns.length - 1; at >= 0; at--) {
    const turn = turns[at]
    if (!turn) break
    if (turn.side === 'buyer') return true
    if (!isHolding(turn.text)) return false
  }
  return false
}

/** Wins time: what the buyer asked before it is still open. */
const isHolding = (text: string): boolean => {
  const plain = text.replace(/[\s\p{P}~～]/gu, '')
  return plain.length <= SHORT
    ? HOLDING.test(plain) || plain.length <= 3
    : /请?稍等|在(?:帮您)?查/.test(plain) && plain.length < 30
}

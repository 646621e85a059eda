import { ORDER_STATES, type OrderStatus, REFUND_STATES } from './order'
import type { StatusMeaning, StatusWords } from './status-words'

/** Reads a status text that is nothing but a status; undefined for any other text. */
export type StatusParser = (text: string) => OrderStatus | undefined

/** What may stand behind a status without changing it: a reason in brackets, a countdown. */
const TAIL = /\s*(?:[(（].{0,60}|[,，;；]?\s*(?:剩余|还剩|距).{0,40})$/
/** A clock that counts down is no part of what is said: it would be another status every second. */
const CLOCK = /\s(?:\d{1,2}:)?\d{2}:\d{2}$/
const LONGEST = 80

/**
 * Several facts in one string are taken together (`已发货，退款成功`); where two parts name different states, the order being closed
 * outweighs everything (a cancelled order keeps its unpaid badge), any other pair is no status. Every part must be a known phrase.
 */
export function createStatusParser(vocabularies: readonly StatusWords[]): StatusParser {
  const meanings = new Map<string, StatusMeaning>()
  for (const { states, refunds, neutral } of vocabularies) {
    for (const phrase of neutral) meanings.set(phrase, {})
    for (const state of ORDER_STATES)
      for (const phrase of states[state] ?? []) meanings.set(phrase, { state })
    for (const refund of REFUND_STATES)
      for (const phrase of refunds[refund] ?? []) meanings.set(phrase, { refund })
  }
  return text => {
    const written = text.trim().replace(CLOCK, '')
    if (written.length > LONGEST) return undefined
    const plain = written.toLowerCase().replace(/\s+/g, ' ')
    const core = plain.replace(TAIL, '').replace(/[。.!！]$/, '')
    const parts = meanings.has(core)
      ? [core]
      : core.split(
          /\s*[,，、;；|/·]\s*|(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fffa-z])|(?<=[a-z]) (?=[\u4e00-\u9fff])/,
        )
    const known = parts.map(part => meanings.get(part))
    return known.every(meaning => meaning !== undefined) ? together(known, written) : undefined
  }
}

/** One status of several meanings, or undefined when they contradict each other. */
export function together(meanings: readonly StatusMeaning[], text: string): OrderStatus | undefined {
  const states = new Set(meanings.flatMap(({ state }) => state ?? []))
  const refunds = new Set(meanings.flatMap(({ refund }) => refund ?? []))
  if (states.size > 1 && !states.has('closed')) return undefined
  if (refunds.size > 1) return undefined
  const state = states.has('closed') ? 'closed' : [...states][0]
  const refund = [...refunds][0]
  return { ...(state && { state }), ...(refund && { refund }), text }
}

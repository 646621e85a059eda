import { repeats } from './repeats'

/** How many rows the agent wants to see: only the sure ones, the usual, or whatever is possible. */
export type Amount = 'few' | 'usual' | 'many'

/** A phrase that may get a row. */
export interface RowCandidate {
  readonly text: string
  /** 0–1: in so many of a hundred cases like it the phrase answers the line. */
  readonly chance: number
  /** How far (0–1) it is about what the line asks, against the phrase that is most. */
  readonly topic: number
  /** It serves the step of an open alert. */
  readonly alert: boolean
}

/** From which chance on a phrase is worth a row, and one beside another. */
const FIRST: Readonly<Record<Amount, number>> = { few: 0.6, usual: 0.1, many: 0.07 }
const FURTHER: Readonly<Record<Amount, number>> = { few: 0.6, usual: 0.2, many: 0.07 }
/** Below this share of the best chance a phrase is not worth a row beside it … */
const BESIDE: Readonly<Record<Amount, number>> = { few: 0.4, usual: 0.4, many: 0.33 }
/** … nor where it has the line's intent but not what of it: how to pay to company, where the buyer asks whether the card works. */
const TOPIC = 0.25
/** Candidates looked at for one row: near duplicates of those before are left out. */
const CANDIDATES = 4

export const isWorthARow = (chance: number, amount: Amount): boolean => chance >= FIRST[amount]

/** The candidates that get a row, likeliest first, `limit` at most. */
export function chooseRows<T extends RowCandidate>(found: readonly T[], limit: number, amount: Amount): T[] {
  const sorted = found.toSorted((a, b) => b.chance - a.chance)
  const floor = Math.max(FURTHER[amount], BESIDE[amount] * (sorted[0]?.chance ?? 0))
  const rows: T[] = []
  for (const one of sorted.slice(0, limit * CANDIDATES)) {
    if (rows.length === limit) break
    if (rows.length > 0 && !one.alert && (one.chance < floor || one.topic < TOPIC)) continue
    if (rows.some(({ text }) => repeats(text, one.text))) continue
    rows.push(one)
  }
  return rows
}

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
  /** Its intents were set for it, and nothing was learned of it yet. */
  readonly pack: boolean
}

/** From which chance on a phrase is worth a row, and one beside another. */
interface Least {
  readonly first: number
  readonly further: number
  /** Below this share of the best chance a phrase is not worth a row beside it … */
  readonly beside: number
  /** … nor where it has the line's intent but not what of it: how to pay to company, where the buyer asks whether the card works. */
  readonly topic: number
  /** Where the best is less likely than these, a second and a third row stand beside it all the same: one of the three is mostly right. */
  readonly second: number
  readonly third: number
}

/** Rows at most: an agent looks at three, and looks no further where none of them fits. */
const MOST: Readonly<Record<Amount, number>> = { few: 3, usual: 3, many: 5 }

/** The agent's own phrases were written for this shop, so that a small chance is worth a look … */
const OWN: Readonly<Record<Amount, Least>> = {
  few: { first: 0.6, further: 0.6, beside: 0.4, topic: 0.25, second: 0, third: 0 },
  usual: { first: 0.015, further: 0.05, beside: 0.25, topic: 0.05, second: 0.94, third: 0.5 },
  many: { first: 0.01, further: 0.05, beside: 0.15, topic: 0.05, second: 1, third: 0.8 },
}
/** … those that came with intents set, as a pack's, were not. */
const PACK: Readonly<Record<Amount, Least>> = {
  few: { first: 0.8, further: 0.8, beside: 0.5, topic: 0.4, second: 0, third: 0 },
  usual: { first: 0.64, further: 0.72, beside: 0.9, topic: 0.4, second: 0, third: 0 },
  many: { first: 0.3, further: 0.3, beside: 0.33, topic: 0.25, second: 0, third: 0 },
}
const leastOf = ({ pack }: Pick<RowCandidate, 'pack'>, amount: Amount) => (pack ? PACK : OWN)[amount]

/** Candidates looked at for one row: near duplicates of those before are left out. */
const CANDIDATES = 4

/** Likely enough to be the first row; further ones have a bound of their own. */
export const isWorthARow = (one: Pick<RowCandidate, 'chance' | 'pack'>, amount: Amount): boolean =>
  one.chance >= leastOf(one, amount).first

/** The candidates that get a row, likeliest first, `limit` at most. */
export function chooseRows<T extends RowCandidate>(found: readonly T[], limit: number, amount: Amount): T[] {
  const sorted = found.toSorted((a, b) => b.chance - a.chance)
  const best = sorted[0]?.chance ?? 0
  const rows: T[] = []
  const most = Math.min(limit, MOST[amount])
  for (const one of sorted.slice(0, most * CANDIDATES)) {
    if (rows.length === most) break
    if (rows.length > 0 && !one.alert && !isWorthBeside(one, best, rows.length, amount)) continue
    if (rows.some(({ text }) => repeats(text, one.text))) continue
    rows.push(one)
  }
  return rows
}

function isWorthBeside(one: RowCandidate, best: number, before: number, amount: Amount): boolean {
  const { further, beside, topic, second, third } = leastOf(one, amount)
  if ((before === 1 && best < second) || (before === 2 && best < third)) return true
  return one.chance >= Math.max(further, beside * best) && one.topic >= topic
}

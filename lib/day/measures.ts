import { type DayRow, RESPONSE_STEPS, TAKEN_BACK } from './row'

/** What some rows say together. Averages and shares (0–1) are absent where there is nothing to take them of. */
export interface Measures {
  readonly rounds: number
  readonly outside: number
  readonly answered: number
  /** ms */
  readonly firstMs?: number
  readonly averageMs?: number
  readonly longestMs?: number
  readonly within20?: number
  readonly within180?: number
  /** The same buyer on another day counts again. */
  readonly buyers: number
  readonly nudged: number
  readonly paid: number
  readonly closed: number
  /** Fen, by currency. */
  readonly paidMoney: Readonly<Record<string, number>>
  readonly confirmed: number
  readonly changed: number
  readonly used: number
  readonly sentAsIs?: number
  readonly foundNothing: number
  readonly refunds: number
  readonly reviews: number
  readonly issues: Readonly<Record<string, number>>
  /** Answered rounds by hour of the day, each by step of RESPONSE_STEPS. */
  readonly hours: readonly (readonly number[])[]
}

/** What these rows say together, whatever day or place they are of: sums, shares (0–1), durations in ms. */
export function measuresOf(rows: readonly DayRow[]): Measures {
  const sum = (name: string) => rows.reduce((total, { counts }) => total + (counts[name] ?? 0), 0)
  const hours = hoursOf(rows)
  const byStep = RESPONSE_STEPS.map((_, step) => total(hours.map(steps => steps[step] ?? 0)))
  const answered = total(hours.flat())
  // A round that was answered and whose beginning was not told must not make a share larger than the whole.
  const rounds = Math.max(sum('rounds'), answered)
  const within = (ms: number) => total(byStep.filter((_, step) => (RESPONSE_STEPS[step] ?? ms + 1) <= ms))
  const longestMs = Math.max(0, ...rows.map(({ counts }) => counts['longestMs'] ?? 0))
  return {
    rounds,
    outside: sum('outside'),
    answered,
    ...ratio('firstMs', sum('firstMs'), sum('first')),
    ...ratio('averageMs', sum('timedMs'), sum('timed')),
    ...(longestMs > 0 && { longestMs }),
    ...ratio('within20', within(20_000), rounds),
    ...ratio('within180', within(180_000), rounds),
    buyers: sum('buyers'),
    nudged: sum('nudged'),
    paid: sum('paid'),
    closed: sum('closed'),
    paidMoney: moneyOf(rows),
    confirmed: Math.max(0, sum('confirmed') - sum('confirmedBack')),
    changed: Math.max(0, sum('changed') - sum('changedBack')),
    used: sum('used'),
    ...ratio('sentAsIs', sum('sentAsIs'), sum('followed')),
    foundNothing: sum('foundNothing'),
    refunds: sum('refunds'),
    reviews: sum('reviews'),
    issues: issuesOf(rows),
    hours,
  }
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)

const ratio = <N extends string>(name: N, part: number, whole: number) =>
  (whole > 0 ? { [name]: part / whole } : {}) as { readonly [K in N]?: number }

function hoursOf(rows: readonly DayRow[]): readonly (readonly number[])[] {
  const all = added(rows.map(({ times }) => times))
  return Array.from({ length: 24 }, (_, hour) =>
    Array.from({ length: RESPONSE_STEPS.length + 1 }, (__, step) => all[`${hour}/${step}`] ?? 0),
  )
}

function issuesOf(rows: readonly DayRow[]): Readonly<Record<string, number>> {
  const told = added(rows.map(({ issues }) => issues))
  const kinds = Object.entries(told).filter(([kind]) => !kind.startsWith(TAKEN_BACK))
  return Object.fromEntries(
    kinds.flatMap(([kind, count]) => {
      const left = count - (told[`${TAKEN_BACK}${kind}`] ?? 0)
      return left > 0 ? [[kind, left]] : []
    }),
  )
}

function moneyOf(rows: readonly DayRow[]): Readonly<Record<string, number>> {
  const money = Object.entries(added(rows.map(({ counts }) => counts)))
  return Object.fromEntries(
    money.flatMap(([name, fen]) => (name.startsWith('paid.') ? [[name.slice(5), fen]] : [])),
  )
}

function added(maps: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums = new Map<string, number>()
  for (const map of maps)
    for (const [name, count] of Object.entries(map)) sums.set(name, (sums.get(name) ?? 0) + count)
  return Object.fromEntries(sums)
}

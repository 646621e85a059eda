/**
 * What is counted. Numbers only go up, so that two copies of a row merge by the larger one; what is taken back is counted by itself.
 * Times are in ms, money in fen by currency (`paid.CNY`).
 */
export const COUNTED = [
  /** Rounds that began, answered or not. */
  'rounds',
  /** Those that began outside the hours the console counts; in nothing else. */
  'outside',
  /** Answered rounds that a person can have answered, and their times together. */
  'timed',
  'timedMs',
  /** The same of conversations' first rounds. */
  'first',
  'firstMs',
  'longestMs',
  'buyers',
  /** Orders whose buyer was reminded to pay, and of these the ones paid afterwards, and the ones closed unpaid. */
  'nudged',
  'paid',
  'closed',
  'confirmed',
  'confirmedBack',
  'changed',
  'changedBack',
  'used',
  /** Inserted phrases of which it was seen what became of them, and those that went out to the letter. */
  'followed',
  'sentAsIs',
  'foundNothing',
  'refunds',
  'reviews',
] as const

export type Counted = (typeof COUNTED)[number]

/** The day, and whose and where: what one row is about. */
export interface DayPlace {
  /** `2026-11-28`, by the shop's clock. */
  readonly day: string
  /** The family of the console's pages. */
  readonly console: string
  readonly device: string
  /** As the agent named it, or the page does. */
  readonly shop?: string
  /** The agent's name from the settings. */
  readonly agent?: string
}

/** What was counted in one place on one day, on one machine. Nothing in it is about any one buyer. */
export interface DayRow extends DayPlace {
  /** See `dayRowId`. */
  readonly id: string
  readonly counts: Readonly<Record<string, number>>
  /** Answered rounds by `<hour they began>/<step of RESPONSE_STEPS>`. */
  readonly times: Readonly<Record<string, number>>
  /** Issues logged, by kind; under `TAKEN_BACK` and the kind those that were taken back. */
  readonly issues: Readonly<Record<string, number>>
}

/** Stands before a kind of issue; no kind begins with it by itself. */
export const TAKEN_BACK = '\u2212'

/** The same on every machine for the same day, device, console, shop and agent: by it imported rows meet those that are here. */
export const dayRowId = ({ day, device, console, shop = '', agent = '' }: DayPlace): string =>
  JSON.stringify([day, device, console, shop, agent])

export const emptyRow = (place: DayPlace): DayRow => ({
  ...place,
  id: dayRowId(place),
  counts: {},
  times: {},
  issues: {},
})

/** Upper ends in ms, each included, of the steps response times are counted in; the last step has none. */
export const RESPONSE_STEPS = [10_000, 20_000, 30_000, 60_000, 180_000, 600_000] as const

/** The step a response time (ms) falls in. */
export function stepOf(ms: number): number {
  const step = RESPONSE_STEPS.findIndex(end => ms <= end)
  return step < 0 ? RESPONSE_STEPS.length : step
}

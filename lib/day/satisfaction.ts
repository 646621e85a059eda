/** Reviews of the last thirty days by stars, from one to five, as the agent reads them off the console. */
export type Stars = readonly [one: number, two: number, three: number, four: number, five: number]

/** The trade's formula: four and five stars of all reviews in thirty days, 0–1; undefined without any. */
export function satisfactionOf(stars: Stars): number | undefined {
  const all = stars.reduce((sum, count) => sum + count, 0)
  return all > 0 ? (stars[3] + stars[4]) / all : undefined
}

/** How many more five-star reviews lift it to `target` (0–1, below 1); 0 where it is there. */
export function starsMissing(stars: Stars, target: number): number {
  const all = stars.reduce((sum, count) => sum + count, 0)
  const good = stars[3] + stars[4]
  return Math.max(0, Math.ceil((target * all - good) / (1 - target) - 1e-9))
}

/** `0,1,2,10,87`, as it is kept; what is no number counts as none. */
export function parseStars(written: string): Stars & readonly number[] {
  const [one, two, three, four, five] = written.split(',').map(Number).map(wholeOr0)
  return [one ?? 0, two ?? 0, three ?? 0, four ?? 0, five ?? 0]
}

const wholeOr0 = (count: number) => (Number.isSafeInteger(count) && count > 0 ? count : 0)

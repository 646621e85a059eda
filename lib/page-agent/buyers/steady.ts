import type { ListedBuyer } from '@/lib/trade/listed-buyer'

/** Ms by which a moment worked out from a timer that ticks may differ from one reading to the next. */
const TICK = 2500

/**
 * A reading of the list as the one before has it where they say the same: timers tick, and who waits since when does not change. Who begins
 * to wait before our eyes waits since `now` (epoch ms) where the page says no better.
 */
export function steadied(
  before: readonly ListedBuyer[] | undefined,
  read: readonly ListedBuyer[],
  now: number,
): readonly ListedBuyer[] {
  const known = new Map(before?.map(buyer => [buyer.key, buyer]))
  const after = read.map(buyer => {
    const was = known.get(buyer.key)
    const since = sinceOf(buyer, was, before !== undefined, now)
    const { since: _, ...rest } = buyer
    const next: ListedBuyer = { ...rest, ...(since !== undefined && { since }) }
    return was && JSON.stringify(was) === JSON.stringify(next) ? was : next
  })
  const isSame = before?.length === after.length && after.every((buyer, i) => buyer === before[i])
  return isSame ? before : after
}

function sinceOf(
  { waits, since, overdue }: ListedBuyer,
  was: ListedBuyer | undefined,
  isFollowed: boolean,
  now: number,
): number | undefined {
  if (!waits) return undefined
  const held = was?.waits ? was.since : undefined
  if (since === undefined) return held ?? (isFollowed && !was?.waits ? now : undefined)
  const isHeld = held !== undefined && (Math.abs(held - since) < TICK || (overdue && held < since))
  return isHeld ? held : since
}

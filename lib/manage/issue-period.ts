import { momentOf, wallTime } from '@/lib/trade/clock-time'

/** Times that issues can be looked at. */
export const ISSUE_PERIODS = ['thisMonth', 'lastMonth', 'quarter', 'year', 'all'] as const
export type IssuePeriod = (typeof ISSUE_PERIODS)[number]

/** From the first moment to before the last (epoch ms); whole months by the shop's clock. */
export function issuePeriod(
  period: IssuePeriod,
  now: number,
  timeZone: string,
): { readonly from: number; readonly to: number } {
  const today = wallTime(now, timeZone)
  const month = (back: number) => momentOf({ ...today, month: today.month - back, day: 1 }, 0, timeZone)
  switch (period) {
    case 'thisMonth':
      return { from: month(0), to: month(-1) }
    case 'lastMonth':
      return { from: month(1), to: month(0) }
    case 'quarter':
      return { from: month(2), to: month(-1) }
    case 'year':
      return { from: month(11), to: month(-1) }
    case 'all':
      return { from: 0, to: Number.POSITIVE_INFINITY }
  }
}

import { momentOf, SHOP_TIME_ZONE, wallTime } from '@/lib/trade/clock-time'

/** The quick choices for when a promise is due. */
export type DueChoice = 'in-an-hour' | 'tomorrow-morning' | 'in-three-days'

export const DUE_CHOICES: readonly DueChoice[] = ['in-an-hour', 'tomorrow-morning', 'in-three-days']

const HOUR = 60 * 60_000
const DAY = 24 * 60
const MORNING = 10 * 60

/** Epoch ms of a quick choice: an hour from now, tomorrow at 10:00, or in three days at this time of day, by the shop's clock. */
export function dueAt(choice: DueChoice, now: number, timeZone = SHOP_TIME_ZONE): number {
  const wall = wallTime(now, timeZone)
  switch (choice) {
    case 'in-an-hour':
      return now + HOUR
    case 'tomorrow-morning':
      return momentOf(wall, DAY + MORNING, timeZone)
    case 'in-three-days':
      return momentOf(wall, 3 * DAY + wall.minute, timeZone)
  }
}

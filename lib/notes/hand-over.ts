import type { Say } from '@/lib/locales/words'
import { clock, SHOP_TIME_ZONE, wallTime } from '@/lib/trade/clock-time'
import { isMine } from './follow-up'
import type { FollowUp } from './note'

const HOUR = 60 * 60_000
/** A shift and a little more. */
const SHIFT = 12 * HOUR
const NEXT_DAY = 24 * HOUR

/** This agent's open ones that the next shift has to know of: due within a day, or written down in this shift. Soonest first. */
export function ofThisShift(followUps: readonly FollowUp[], me: string, now: number): readonly FollowUp[] {
  return followUps
    .filter(
      ({ doneAt, due, at, kind, ...one }) =>
        doneAt === undefined &&
        kind !== 'second' &&
        isMine(one, me) &&
        (due <= now + NEXT_DAY || (at ?? 0) >= now - SHIFT),
    )
    .toSorted((a, b) => a.due - b.due)
}

interface HandOverWords {
  readonly from: string
  readonly to: string
  readonly now: number
  readonly timeZone?: string
  readonly say: Say
  readonly consoleName: (followUp: FollowUp) => string
}

/** The list as a text to paste into the team's chat: when, whom it is about, what, and where it comes from. */
export function handOverText(followUps: readonly FollowUp[], words: HandOverWords): string {
  const { from, to, now, say, consoleName, timeZone = SHOP_TIME_ZONE } = words
  const when = (at: number) => {
    const { month, day, minute } = wallTime(at, timeZone)
    return `${month}-${day} ${clock(minute)}`
  }
  const people = [from, to].filter(Boolean).join(' → ')
  const head = say('handOver.head', [people, when(now)].filter(Boolean).join(' '), followUps.length)
  const rows = followUps.map((one, index) => {
    const who = [one.label, consoleName(one)].filter(Boolean).join(' · ')
    const late = one.due <= now ? say('handOver.late') : ''
    const first = `${index + 1}. ${when(one.due)}${late} ${who ? `${who}: ` : ''}${one.text}`
    return one.context ? `${first}\n   “${one.context}”` : first
  })
  return [head, ...rows].join('\n')
}

import { parseDuration, parseTime } from '@/lib/trade/parse-time'
import { parentOf } from '../visible'
import { type CardPage, isLoose, single } from './card-page'

/** Pages count down to the minute within a week, and to a confirmation within two; what is longer is something else. */
const MOST = 16 * 24 * 3_600_000
const LEFT =
  /^(\D{0,12}?(?:待支付|待付款|等待买家付款|剩余|还剩|倒计时|请在)\D{0,8}?)?[\s:]*((?:\d{1,2}天\s?)?(?:\d{1,2}:)?\d{1,2}:\d{2}|\d{1,2}\s?(?:天|小时|分)[\d\s天小时分钟秒]{0,16})\s?([内后自,，]\D{0,30})?$/

/** Which deadline a countdown means, by its words. */
export const TO_SHIP = /发货|出库|出貨/
export const TO_CONFIRM = /确认收货|自动收货|自动确认/

/** A countdown where it stands. */
export interface Countdown {
  readonly at: number
  /** Epoch ms at which it runs out, from the moment it was seen. */
  readonly ends: number
  readonly text: string
}

/** Epoch ms of a deadline: written with its date, or as what is left of it. */
export function deadlineIn({ profile, now }: CardPage): (text: string) => number | undefined {
  return text => {
    const left = LEFT.exec(text)?.[2]
    const ms = left === undefined ? undefined : parseDuration(left)
    return parseTime(text, profile.zone) ?? (ms !== undefined && ms < MOST ? now + ms : undefined)
  }
}

/** What the page counts down to in words of its own (`待支付 00:12:33`, `剩余 23分10秒`, `3分20秒后关闭`). A bare clock is none. */
export function countdownsIn(card: CardPage): readonly Countdown[] {
  const { page } = card
  const [from, to] = card.card.range
  return page.leaves.slice(from, to).flatMap(({ plain: text }, i) => {
    const at = from + i
    const [, before, , behind] = LEFT.exec(text) ?? []
    const isSaid = (before ?? behind) !== undefined && isLoose(card, at)
    const ends = isSaid ? deadlineIn(card)(text) : undefined
    return ends === undefined ? [] : { at, ends, text }
  })
}

/** The one of which the words do not say what for. */
export function undecided(countdowns: readonly Countdown[]): number | undefined {
  const open = countdowns.filter(({ text }) => !TO_SHIP.test(text) && !TO_CONFIRM.test(text))
  return single(open.map(({ ends }) => ends))
}

/** The one nearest to a leaf, within what holds that leaf but not the order's number. */
export function countdownBeside(
  { page, card }: CardPage,
  countdowns: readonly Countdown[],
  leaf: number,
): number | undefined {
  for (let up = page.leaves[leaf]?.parent; up; up = parentOf(up)) {
    const [from, to] = page.rangeOf(up) ?? [0, 0]
    if (card.anchor.at >= from && card.anchor.at < to) return undefined
    const inside = countdowns.filter(({ at }) => at >= from && at < to)
    if (inside.length > 0) return undecided(inside)
  }
  return undefined
}

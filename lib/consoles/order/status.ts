import type { OrderStatus } from '@/lib/trade/order'
import { parseMoney } from '@/lib/trade/parse-money'
import { together } from '@/lib/trade/parse-status'
import { closest, contains, localName } from '../dom'
import type { Outline } from '../outline-leaf'
import { boxOfRange } from '../outline-text'
import { textAt } from '../select'
import { parentOf } from '../visible'
import type { Vocabulary } from '../words/vocabulary'
import { type CardPage, isLoose, nearest, read } from './card-page'
import { stateAround, withoutCount } from './state-around'

interface Said {
  readonly at: number
  readonly value: OrderStatus
}

const OFFER = /^(?:申请|发起|我要|request|ask for)/i
/** More than this many leaves are no row of tabs. */
const GROUP = 16
const BARE_TIME = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}|^\d{1,2}:\d{2}/

/**
 * The order's status, one fact with the page's words for it: from the profile's selectors, else at its label, else the status phrase that
 * stands nearest to the number. Phrases in tabs, steppers, timelines and buttons are not about this order's present.
 */
export function readStatus(card: CardPage): OrderStatus | undefined {
  const { words } = card
  const loose = looseStatuses(card)
  const main =
    read(card, card.rules.state, ['state'], words.status) ??
    words.status(card.card.anchor.rest) ??
    (saysOther(card)
      ? undefined
      : (nearestStatus(card, loose) ??
        stateAround(card, (page, at, anchor) => isInGroup(page, words, at, anchor))))
  if (!main) return undefined
  const closed =
    main.state === 'unpaid' ? loose.find(({ value }) => value.state === 'closed')?.value : undefined
  const stated = closed ?? main
  if (stated.refund) return stated
  const refund = nearest(
    card,
    loose.flatMap(({ at, value }) =>
      value.refund && !value.state ? [{ at, value: { refund: value.refund, text: value.text } }] : [],
    ),
  )
  return refund ? together([stated, refund], `${stated.text}，${refund.text}`) : stated
}

/** A state stands at its label, or where the profile says, in words that nobody knows: then no other word on the page is it. */
function saysOther({ facts, words, rules, card, page, find }: CardPage): boolean {
  const labelled = facts.all.flatMap(({ label, text }) => (label === 'state' ? text : []))
  const placed = (rules.state ?? []).flatMap(candidate =>
    card.roots
      .flatMap(root => find(root, candidate))
      .flatMap(element => textAt(page, element, candidate, words, ['state']) || []),
  )
  return [...labelled, ...placed].some(text => text.length <= 20 && !words.status(text))
}

function nearestStatus(card: CardPage, loose: readonly Said[]): OrderStatus | undefined {
  const { page } = card
  const stated = loose.filter(({ value }) => value.state)
  let up = page.leaves[card.card.anchor.at]?.parent
  while (up && stated.length > 0) {
    const [from, to] = page.rangeOf(up) ?? [0, 0]
    const inside = stated.filter(({ at }) => at >= from && at < to)
    if (inside.length > 0) return agreed(inside)
    up = card.card.roots.includes(up) ? undefined : parentOf(up)
  }
  if (stated.length > 0) return agreed(stated)
  return nearest(card, loose)
}

/** Two states side by side are one only where the order is closed and keeps an older badge; three are a stepper. */
function agreed(said: readonly Said[]): OrderStatus | undefined {
  const states = new Set(said.map(({ value }) => value.state))
  const [first] = said
  if (!first || states.size > 2) return undefined
  if (states.size === 2)
    return said.find(({ value }) => value.state === 'closed' && states.has('unpaid'))?.value
  return said.find(({ value }) => value.refund)?.value ?? first.value
}

/** Status phrases that stand alone, outside labels' values and everything that lists states. */
function looseStatuses(card: CardPage): Said[] {
  const { page, words, parts } = card
  const [from, to] = card.card.range
  const said: Said[] = []
  for (let at = from; at < to; at++) {
    const leaf = page.leaves[at]
    // What a list is filtered by is a choice, too.
    if (leaf?.kind !== 'text' || leaf.text.length > 80 || !isLoose(card, at)) continue
    const value = words.status(leaf.text)
    if (!value || (!value.state && !value.refund)) continue
    // A parcel that has left says nothing of those that have not; that money went back is about the order.
    if (value.state && parts.has(at)) continue
    // A link offers what has not happened: 申请退款.
    if (!value.state && OFFER.test(leaf.plain) && closest(leaf.parent, 'a')) continue
    // So much was given back: nothing, a part or all.
    if (!value.state && parseMoney(page.leaves[at + 1]?.plain.replace(/^[-−]/, '') ?? '')) continue
    if (isButton(card, at) || isInGroup(page, words, at, card.card.anchor.at) || isInTimeline(card, at))
      continue
    said.push({ at, value })
  }
  return said
}

function isButton({ page }: CardPage, at: number): boolean {
  const box = boxOfRange(page, at)
  const parent = page.leaves[at]?.parent
  const button = parent && closest(parent, 'button,[role=button],label,option')
  return (
    button !== null &&
    button !== undefined &&
    (localName(button) !== 'div' || button === box || contains(box, button))
  )
}

/** Tabs, filters and steppers: a small element in which other states are listed too, or 全部. */
function isInGroup(page: Outline, words: Vocabulary, at: number, anchor: number): boolean {
  for (let up = parentOf(boxOfRange(page, at)); up; up = parentOf(up)) {
    const [from, to] = page.rangeOf(up) ?? [0, 0]
    if (to - from > GROUP || (anchor >= from && anchor < to)) return false
    const states = new Set<string>()
    for (let i = from; i < to; i++) {
      const plain = page.leaves[i]?.plain ?? ''
      if (words.isAll(plain)) return true
      const state = words.status(withoutCount(plain))?.state
      if (state) states.add(state)
    }
    if (states.size > 2) return true
  }
  return false
}

/** A line of a log: a time without a label right beside the phrase. */
function isInTimeline({ page, facts }: CardPage, at: number): boolean {
  return [at - 1, at + 1].some(i => {
    const leaf = page.leaves[i]
    return leaf !== undefined && !facts.spoken.has(i) && BARE_TIME.test(leaf.plain)
  })
}

import { clock, wallTime } from '@/lib/trade/clock-time'
import type { Order } from '@/lib/trade/order'
import { behind, isBuyers, lastSaying, messagesSince } from '../chat'
import { cutoffAhead, isQuiet } from '../cutoff'
import { lastNudge, MOST_NUDGES, nudgesOf } from '../nudges'
import { hours, minutes } from '../params/declare'
import { type PaysLater, paysLater } from '../pays-later'
import { type Decided, defineRule, type Evidence } from '../rule'
import type { ShopRules } from '../shop-rules'
import { mayNudgeInChat, paysOnDelivery, toPay } from '../state'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** A time sooner than this (马上付) is waited for and not shown. */
const WORTH_NOTING = 90 * MINUTE

const DECLINES =
  /不要了|不买了|不想(?:要|买)|不需要了?|拍错了?|买错了|点错了|下错了|取消(?:订单|吧|掉)|先不(?:买|要)|算了|别催|不付(?:款|钱)?了|不拍了|买重了|(?:别家|别处|别人|其他家)[^，。\n]{0,4}买(?:了|好|到)/
const STILL_WANTS =
  /不要了[吗嘛？?]|别取消|不要取消|(?:还是|又)(?:想)?[要买]|(?:马上|这就|现在|等下|晚点)(?:就|去)?付/

/**
 * An unpaid order worth a word to its buyer: it would still ship today, the page is about to close it, or it has simply been forgotten.
 * A time the buyer named (晚上付) is kept: nothing is asked before, unless the page closes the order first. Three texts in turn, at most one
 * a day, whoever wrote the last one; not during quiet hours, not where it is paid on delivery, and not once the buyer has declined: then it
 * can be closed by hand. Where the console forbids asking in the chat, its own button is named, until it was used.
 */
export const unpaidBeforeCutoff = defineRule({
  id: 'unpaid-before-cutoff',
  scope: 'order',
  topic: 'nudge',
  topics: ['nudge-plain', 'nudge-again', 'nudge-last'],
  name: 'alertRules.unpaidBeforeCutoff.name',
  reason: 'alertRules.unpaidBeforeCutoff.reason',
  params: {
    lead: minutes({ default: 60, min: 5, max: 720, words: 'alertRules.unpaidBeforeCutoff.lead' }),
    after: minutes({ default: 10, min: 0, max: 2880, words: 'alertRules.unpaidBeforeCutoff.after' }),
    anyway: minutes({ default: 30, min: 10, max: 2880, words: 'alertRules.unpaidBeforeCutoff.anyway' }),
    closing: minutes({ default: 60, min: 5, max: 1440, words: 'alertRules.unpaidBeforeCutoff.closing' }),
    again: hours({ default: 24, min: 1, max: 168, words: 'alertRules.unpaidBeforeCutoff.again' }),
  },
  // Whether somebody asked already.
  rests: ['messages'],
  check({ order, console, conversation, decisions = [] }, shop, params, now) {
    if (!order || !toPay(order) || paysOnDelivery(order)) return undefined
    const at = now.getTime()
    const { placed, closes } = order.times
    if (isQuiet(shop, at) || (closes !== undefined && closes <= at)) return undefined
    if (placed !== undefined && at < placed + params.after * MINUTE) return undefined
    const common = { id: 'unpaid-before-cutoff', level: 'look', order: order.id } as const

    const since = placed === undefined ? [] : messagesSince(conversation, placed)
    const declined = lastSaying(since, isBuyers, DECLINES, STILL_WANTS)
    if (declined && !lastSaying(behind(since, declined), isBuyers, STILL_WANTS))
      return {
        ...common,
        title: { key: 'alert.unpaid.declined' },
        why: [{ kind: 'quote', text: declined.text }],
        about: `${order.id}/declined`,
        step: { kind: 'page', words: { key: 'alert.unpaid.close' } },
      }

    const later = paysLater(since, shop.timeZone, placed)
    const closesFirst = closes !== undefined && later !== undefined && closes <= later.due
    if (later && at < later.due && !closesFirst)
      return later.due - at < WORTH_NOTING || refused(order, decisions)
        ? undefined
        : { ...common, ...waitsFor(later, shop), about: `${order.id}${UNTIL}` }
    // What the chat says itself comes before what was accepted of it.
    if (!later && decisions.some(one => isPutOff(one, at))) return undefined

    const nudges = nudgesOf(order, since, decisions)
    const last = lastNudge(nudges)
    if (nudges.length >= MOST_NUDGES || (last && at < last.at + params.again * HOUR)) return undefined
    if (refused(order, decisions)) return undefined
    const cause = causeOf(order, shop, params, at)
    if (!cause) return undefined
    const { title, why, until, topic } = cause
    const turn = nudges.length + 1
    const texts = { 1: topic, 2: 'nudge-again', 3: 'nudge-last' } as const
    return {
      ...common,
      title,
      why: [
        ...(later ? [{ kind: 'quote', text: later.quote } as const] : []),
        why,
        ...(last ? [lastWords(last, shop)] : []),
      ],
      about: turn === 1 ? order.id : `${order.id}/${turn}`,
      step: mayNudgeInChat(console, order)
        ? { kind: 'insert', topic: texts[turn === 1 ? 1 : turn === 2 ? 2 : 3] }
        : { kind: 'page', words: { key: 'alert.unpaid.onPage' } },
      ...(until !== undefined && { until }),
    }
  },
})

/** Behind the order's number: that its payment was promised for later. */
const UNTIL = '/until'

/** Accepted in the chat, it holds on pages that show none. */
const isPutOff = ({ alert, about, kind, until }: Decided, at: number): boolean =>
  alert === 'unpaid-before-cutoff' &&
  about.endsWith(UNTIL) &&
  kind === 'later' &&
  until !== undefined &&
  at < until

function waitsFor({ quote, due }: PaysLater, shop: ShopRules) {
  return {
    title: { key: 'alert.unpaid.later' },
    why: [
      { kind: 'quote', text: quote },
      { kind: 'words', words: { key: 'alert.unpaid.laterAt', args: [whenOf(due, shop)] } },
    ],
    step: { kind: 'page', words: { key: 'alert.unpaid.laterStep' } },
    followUp: { text: quote, due, holds: true },
    until: due,
  } as const
}

interface Times {
  readonly lead: number
  readonly anyway: number
  readonly closing: number
}

function causeOf({ times: { placed, closes }, courier }: Order, shop: ShopRules, params: Times, now: number) {
  const clockOf = (at: number) => clock(wallTime(at, shop.timeZone).minute)
  const said = (key: 'cutoff' | 'closesAt' | 'placedAt', at: number) =>
    ({ kind: 'words', words: { key: `alert.unpaid.${key}`, args: [clockOf(at)] } }) as const
  const cutoff = cutoffAhead(shop, params.lead, now, courier)
  if (cutoff !== undefined)
    return {
      title: { key: 'alert.unpaid.title' },
      why: said('cutoff', cutoff),
      until: Math.min(cutoff, closes ?? cutoff),
      topic: 'nudge',
    } as const
  if (closes !== undefined && now >= closes - params.closing * MINUTE)
    return {
      title: { key: 'alert.unpaid.closing' },
      why: said('closesAt', closes),
      until: closes,
      topic: 'nudge-plain',
    } as const
  if (placed !== undefined && now >= placed + params.anyway * MINUTE)
    return {
      title: { key: 'alert.unpaid.waited' },
      why: said('placedAt', placed),
      until: closes,
      topic: 'nudge-plain',
    } as const
  return undefined
}

/** “Not for this order” holds for every turn. */
const refused = ({ id }: Order, decisions: readonly { alert: string; about: string; kind: string }[]) =>
  decisions.some(
    ({ alert, about, kind }) =>
      alert === 'unpaid-before-cutoff' && kind === 'never' && !about.startsWith(`${id}/declined`),
  )

function lastWords({ at, by }: { readonly at: number; readonly by?: string }, shop: ShopRules): Evidence {
  const when = whenOf(at, shop)
  return { kind: 'words', words: { key: 'alert.unpaid.nudged', args: [by ? `${by} ${when}` : when] } }
}

function whenOf(at: number, shop: ShopRules): string {
  const { month, day, minute } = wallTime(at, shop.timeZone)
  return `${month}-${day} ${clock(minute)}`
}

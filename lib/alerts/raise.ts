import type { ConsoleLimits, KeyPart } from '@/lib/trade/console'
import type { Conversation } from '@/lib/trade/conversation'
import type { Order } from '@/lib/trade/order'
import type { Regions } from '@/lib/trade/regions'
import type { Alert, PhraseTopic } from './alert'
import type { Decision } from './decision'
import { ALERT_RULES } from './list'
import type { Params } from './params/param'
import type { AlertRule, Subject } from './rule'
import { type AlertSettings, isOn, paramsOf } from './settings'
import type { ShopRules } from './shop-rules'

export interface Page {
  readonly console: ConsoleLimits
  readonly conversation?: Conversation | undefined
  readonly orders: readonly Order[]
  /** Parts that have not been read lately: no alert rests on them. */
  readonly off?: readonly KeyPart[]
  /** What was decided about this page's orders; some rules go by it (a nudge is due once a day). */
  readonly decisions?: readonly Decision[]
}

/** The rules as one shape: which parameters belong to which rule is `paramsOf`'s matter. */
type Rule = AlertRule<Params, Alert['id'], PhraseTopic>

/** The shop's hours, and what it set for each rule. */
export interface RuledShop extends ShopRules {
  readonly alerts: AlertSettings
}

/** Everything the rules say about the page now, most urgent first, decided or not. Without regions nothing is said about them. */
export function raiseAlerts(page: Page, shop: RuledShop, now: Date, regions?: Regions): Alert[] {
  const { console, conversation, orders, off = [], decisions } = page
  const chat: Subject = {
    console,
    orders,
    ...(conversation && { conversation }),
    ...(regions && { regions }),
  }
  const subjects = orders.map(order => ({
    ...chat,
    order,
    ...(decisions && { decisions: decisionsOn(decisions, order) }),
  }))
  const rules = ALERT_RULES.filter(
    rule => isOn(rule.id, shop.alerts) && !groundsOf(rule).some(part => off.includes(part)),
  )
  const raised = rules.flatMap((rule: Rule) => {
    const params = paramsOf(rule.id, shop.alerts)
    return (rule.scope === 'order' ? subjects : [chat]).flatMap(subject => {
      const alert = rule.check(subject, shop, params, now)
      return alert ? withSource(alert, rule, subject) : []
    })
  })
  return withoutReplaced(raised, rules).sort(byUrgency)
}

/** Where one rule speaks of an order instead of another, the other is silent. */
function withoutReplaced(raised: readonly Alert[], rules: readonly Rule[]): Alert[] {
  const replaced = new Set(
    raised.flatMap(({ id, order }) => {
      const other = rules.find(rule => rule.id === id)?.instead
      return other === undefined ? [] : [`${other}/${order}`]
    }),
  )
  return raised.filter(({ id, order }) => !replaced.has(`${id}/${order}`))
}

/** What a key is about begins with its order's number. */
const decisionsOn = (decisions: readonly Decision[], { id }: Order) =>
  decisions.filter(
    ({ about, deletedAt }) =>
      deletedAt === undefined && (about === id || about.startsWith(`${id}/`) || about.startsWith(`${id}+`)),
  )

/** The parts of a page that a rule's facts come from. */
function groundsOf({ scope, rests = [] }: Pick<AlertRule, 'scope' | 'rests'>): readonly KeyPart[] {
  return [...(scope === 'chat' ? CHAT : ORDER), ...rests]
}

const CHAT: readonly KeyPart[] = ['buyer', 'messages']
const ORDER: readonly KeyPart[] = ['orders', 'state']

/** The agent cannot find on the page what the page only received: the alert says so. */
function withSource(alert: Alert, rule: Rule, { order }: Subject): Alert {
  const received = alert.order === undefined ? [] : (order?.received?.parts ?? [])
  if (!groundsOf(rule).some(ground => received.some(part => part === ground))) return alert
  return { ...alert, why: [...alert.why, { kind: 'words', words: { key: 'deep.because' } }] }
}

/** Red first, then as listed, then what ends sooner. */
function byUrgency(a: Alert, b: Alert): number {
  if (a.level !== b.level) return a.level === 'act' ? -1 : 1
  if (a.id !== b.id) return rank(a) - rank(b)
  const [untilA, untilB] = [a.until ?? Number.POSITIVE_INFINITY, b.until ?? Number.POSITIVE_INFINITY]
  return untilA === untilB ? 0 : untilA - untilB
}

const rank = ({ id }: Alert): number => ALERT_RULES.findIndex(rule => rule.id === id)

/**
 * What still needs the agent: not done, not refused for good, not put off until later. A decision holds for what the alert was about; an
 * address that changed is about something else. The decisions are those of this console's family.
 */
export function openAlerts<A extends Alert>(
  alerts: readonly A[],
  decisions: readonly Decision[],
  now: Date | number,
): A[] {
  // The one made last counts: an older one may be of another page of the family.
  const made = new Map(
    decisions
      .filter(({ deletedAt }) => deletedAt === undefined)
      .toSorted((a, b) => a.at - b.at)
      .map(decision => [`${decision.alert}/${decision.about}`, decision]),
  )
  return alerts.filter(({ id, about }) => {
    const decision = made.get(`${id}/${about}`)
    if (!decision) return true
    return decision.kind === 'later' && decision.until !== undefined && decision.until <= Number(now)
  })
}

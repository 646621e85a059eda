import type { OrderState, RefundState } from '@/lib/trade/order'
import { ANY_NUMBER } from '../order/numbers'
import type { Candidate, ConsoleProfile, OrderRules } from '../profile'
import { readConsole } from '../read'
import type { Part } from '../reading'
import { applyChanges, joinChanges } from './apply'
import { TAUGHT } from './blank'
import { orderCards } from './cards'
import { outcomesOf } from './check'
import { learnFlag } from './flag'
import { isItemRole, learnItems } from './items'
import {
  type Example,
  ORDER_ROLES,
  PART_OF,
  type ProfileChanges,
  type Role,
  type TaughtLesson,
  type Trouble,
} from './lesson-types'
import { mended } from './mend'
import { learnMessages } from './messages'
import { learnNumber } from './number'
import { learnBox, learnBuyers, learnName, learnWaiting } from './one'
import { type FieldExamples, type FieldRole, isFieldRole, learnField, TAUGHT_FIELDS } from './orders'
import { ready } from './ready'
import { heldSides } from './sides-held'

/** What a state's words mean: one of ours, a refund beside the state, or none of them. */
export type StateMeaning = OrderState | RefundState | 'other'

export interface Lesson {
  readonly examples: readonly Example[]
  /** What the agent said that state words mean which Deskside does not know. */
  readonly meanings?: Readonly<Record<string, StateMeaning>>
  /** Parts that were read by meaning and that the agent found right. */
  readonly accepted?: readonly Part[]
  /** Date of the lesson, `2026-11-21`. */
  readonly date: string
}

/** Learns from what the agent pointed at on this page, and reads the page with it at once. Changes nothing on the page. */
export function teach(document: ParentNode, lesson: Lesson, base: ConsoleProfile): TaughtLesson {
  const { examples, meanings = {}, accepted = [] } = lesson
  const pointed = (role: Role, isNot: boolean) =>
    examples.filter(one => one.role === role && (one.not ?? false) === isNot).map(({ element }) => element)
  const of = (role: Role) => pointed(role, false)
  const not = (role: Role) => pointed(role, true)
  const troubles: Partial<Record<Role, Trouble>> = {}
  /** What the profile held and this page shows to be wrong. */
  const wrong = new Set<Candidate>()
  let changes: ProfileChanges = { ...(accepted.length > 0 && { accepted }) }
  const take = (roles: readonly Role[], learned: ProfileChanges | Trouble) => {
    if (typeof learned === 'string') for (const role of roles) troubles[role] = learned
    else changes = joinChanges(changes, learned)
  }
  /** Of roles that are one list of selectors. */
  const one = (role: Role, learn: () => string[] | Trouble, changed: (found: string[]) => ProfileChanges) => {
    if (of(role).length === 0) return
    const found = learn()
    take([role], typeof found === 'string' ? found : changed(found))
  }

  const [buyer, agent] = [of('buyer-message'), of('own-message')]
  if (buyer.length + agent.length > 0) {
    const roles = (['buyer-message', 'own-message'] as const).filter(role => of(role).length > 0)
    const given = { buyer, agent, notBuyer: not('buyer-message'), notAgent: not('own-message') }
    const chat = learnMessages(document, given)
    take(roles, typeof chat === 'string' ? chat : { chat: heldSides(chat, given, base.chat) })
  }
  one(
    'buyer-name',
    () => learnName(document, of('buyer-name'), not('buyer-name')),
    buyerName => ({ chat: { buyerName } }),
  )
  one(
    'composer',
    () => learnBox(document, of('composer'), not('composer')),
    composer => ({ chat: { composer } }),
  )
  one(
    'buyers',
    () => learnBuyers(document, of('buyers')),
    buyers => ({ chat: { buyers } }),
  )
  one(
    'waiting',
    () => learnWaiting(document, of('waiting'), not('waiting')),
    wait => ({ chat: { active: { wait } } }),
  )
  one(
    'remark-box',
    () => learnBox(document, of('remark-box'), not('remark-box')),
    remarkBox => ({ remarkBox }),
  )
  if (of('order-number').length > 0)
    take(['order-number'], learnNumber(document, of('order-number'), not('order-number')))
  learnOrders()
  const words = wordsOf(meanings)
  if (Object.keys(words).length > 0) changes = joinChanges(changes, { words })

  const profile = applyChanges(withoutWrong(base, wrong), changes, lesson.date)
  const reading = readConsole(document, ready(profile))
  return {
    changes,
    profile,
    reading,
    outcomes: outcomesOf({ document, profile, reading, examples, troubles }),
  }

  /** What stands on each order: only where the orders themselves are known. */
  function learnOrders(): void {
    const roles = ORDER_ROLES.filter(
      role => role !== 'order-number' && role !== 'remark-box' && of(role).length > 0,
    )
    if (roles.length === 0) return
    const numbered = applyChanges(base, changes, lesson.date)
    const cards = orderCards(document, numbered)
    const hasNumber = numbered.orders?.number.some(({ pattern }) => pattern !== ANY_NUMBER.pattern)
    if (!hasNumber && cards.length === 0) {
      take(roles, 'needs-number')
      return
    }
    for (const role of roles) {
      const given = { examples: of(role), not: not(role), cards }
      if (isFieldRole(role)) take([role], mendField(role, given))
      else if (role === 'flag') take([role], learnFlag(document, given.examples, given.not, cards))
    }
    const items = roles.filter(isItemRole)
    if (items.length > 0) {
      const given = {
        'item-title': of('item-title'),
        'item-spec': of('item-spec'),
        'item-quantity': of('item-quantity'),
        'item-price': of('item-price'),
      }
      take(items, learnItems(document, given, items.flatMap(not), cards))
    }
    if (cards.length !== 1) return
    const onDetail = roles.flatMap(role => (troubles[role] ? [] : (PART_OF[role] ?? [])))
    changes = joinChanges(changes, { onDetail: onDetail.filter(part => part !== 'state') })
  }

  function mendField(role: FieldRole, given: FieldExamples): ProfileChanges | Trouble {
    const learned = learnField(document, role, given)
    const { key } = TAUGHT_FIELDS[role]
    const found = typeof learned === 'string' ? undefined : learned.orders?.[key]
    if (typeof learned === 'string' || !found) return learned
    const mend = mended(base.orders?.[key] ?? [], found, given.examples, document, given.cards)
    for (const one of mend.wrong) wrong.add(one)
    return { ...learned, orders: { [key]: mend.candidates } }
  }
}

/** A taught profile loses what was shown to be wrong; a built-in one keeps it, behind what was taught. */
function withoutWrong(base: ConsoleProfile, wrong: ReadonlySet<Candidate>): ConsoleProfile {
  const { orders } = base
  if (!orders || wrong.size === 0 || !base.id.startsWith(TAUGHT)) return base
  const kept = Object.entries(orders).map(([key, value]) =>
    Object.values(TAUGHT_FIELDS).some(field => field.key === key) && Array.isArray(value)
      ? [key, value.filter(one => !wrong.has(one as Candidate))]
      : [key, value],
  )
  return { ...base, orders: Object.fromEntries(kept) as OrderRules }
}

function wordsOf(meanings: NonNullable<Lesson['meanings']>): NonNullable<ProfileChanges['words']> {
  const words: { [K in 'states' | 'refunds']: Record<string, string[]> } & { neutral: string[] } = {
    states: {},
    refunds: {},
    neutral: [],
  }
  for (const [said, meaning] of Object.entries(meanings)) {
    // Texts are compared in lower case.
    const word = said.trim().toLowerCase().replace(/\s+/g, ' ')
    if (meaning === 'other') words.neutral.push(word)
    else {
      const lists = isRefund(meaning) ? words.refunds : words.states
      lists[meaning] = [...(lists[meaning] ?? []), word]
    }
  }
  const has = (lists: object) => Object.keys(lists).length > 0
  return {
    ...(has(words.states) && { states: words.states }),
    ...(has(words.refunds) && { refunds: words.refunds }),
    ...(words.neutral.length > 0 && { neutral: words.neutral }),
  }
}

function isRefund(meaning: StateMeaning): meaning is RefundState {
  return meaning === 'refunding' || meaning === 'refunded' || meaning === 'refused'
}

import type { OrderState } from '@/lib/trade/order'
import { ANY_NUMBER } from '../order/numbers'
import type { ConsoleProfile } from '../profile'
import { readConsole } from '../read'
import { applyChanges, joinChanges } from './apply'
import { outcomesOf } from './check'
import {
  type Example,
  ORDER_ROLES,
  type ProfileChanges,
  type Role,
  type TaughtLesson,
  type Trouble,
} from './lesson-types'
import { learnMessages } from './messages'
import { learnComposer, learnName } from './one'
import { learnField, learnNumber } from './orders'
import { ready } from './ready'

export interface Lesson {
  readonly examples: readonly Example[]
  /** What the agent said that state words mean which Deskside does not know. */
  readonly meanings?: Readonly<Partial<Record<OrderState, readonly string[]>>>
  /** Date of the lesson, `2026-11-21`. */
  readonly date: string
}

/** Learns from what the agent pointed at on this page, and reads the page with it at once. Changes nothing on the page. */
export function teach(document: ParentNode, lesson: Lesson, base: ConsoleProfile): TaughtLesson {
  const { examples, meanings } = lesson
  const of = (role: Role) =>
    examples.filter(one => one.role === role && !one.not).map(({ element }) => element)
  const not = (role: Role) =>
    examples.filter(one => one.role === role && one.not).map(({ element }) => element)
  const troubles: Partial<Record<Role, Trouble>> = {}
  let changes: ProfileChanges = {}
  const take = (roles: readonly Role[], learned: ProfileChanges | Trouble) => {
    if (typeof learned === 'string') for (const role of roles) troubles[role] = learned
    else changes = joinChanges(changes, learned)
  }

  const [buyer, agent] = [of('buyer-message'), of('own-message')]
  if (buyer.length + agent.length > 0) {
    const roles = (['buyer-message', 'own-message'] as const).filter(role => of(role).length > 0)
    const chat = learnMessages(document, {
      buyer,
      agent,
      notBuyer: not('buyer-message'),
      notAgent: not('own-message'),
    })
    take(roles, typeof chat === 'string' ? chat : { chat })
  }
  if (of('buyer-name').length > 0) {
    const buyerName = learnName(document, of('buyer-name'), not('buyer-name'))
    take(['buyer-name'], typeof buyerName === 'string' ? buyerName : { chat: { buyerName } })
  }
  if (of('composer').length > 0) {
    const composer = learnComposer(document, of('composer'), not('composer'))
    take(['composer'], typeof composer === 'string' ? composer : { chat: { composer } })
  }
  if (of('order-number').length > 0) take(['order-number'], learnNumber(of('order-number')))
  const numbers = changes.orders?.number ?? base.orders?.number ?? []
  const hasNumber = numbers.some(({ pattern }) => pattern !== ANY_NUMBER.pattern)
  for (const role of ORDER_ROLES) {
    if (role === 'order-number' || of(role).length === 0) continue
    take([role], hasNumber ? learnField(document, role, of(role), not(role)) : 'needs-number')
  }
  if (meanings && Object.keys(meanings).length > 0)
    changes = joinChanges(changes, {
      words: { states: meanings as NonNullable<ProfileChanges['words']>['states'] & object },
    })

  const profile = applyChanges(base, changes, lesson.date)
  const reading = readConsole(document, ready(profile))
  return {
    changes,
    profile,
    reading,
    outcomes: outcomesOf({ document, profile, reading, examples, troubles }),
  }
}

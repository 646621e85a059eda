import { findComposer } from '../find-composer'
import { findRemarkBox } from '../find-remark-box'
import { createReader } from '../reader'
import { rootsIn } from '../shadow'
import { vocabularyOf } from '../words/vocabulary'
import { orderCards } from './cards'
import { editableAt, elementText } from './elements'
import { isKnown } from './known'
import { labelled } from './label'
import {
  CHAT_ROLES,
  type Example,
  type LessonOutcome,
  ORDER_ROLES,
  PART_OF,
  ROLES,
  type Role,
  type Trouble,
} from './lesson-types'
import { numberIn } from './number'
import { ready } from './ready'
import { type ReadHere, saidOnOrder, valuesOf } from './values'

interface Tried extends ReadHere {
  readonly examples: readonly Example[]
  readonly troubles: Readonly<Partial<Record<Role, Trouble>>>
}

const SAMPLES = 3
/** Read in a form of their own, or shown as no text at all. */
const REFORMED: ReadonlySet<Role> = new Set([
  'amount',
  'flag',
  'placed',
  'paid',
  'ship-by',
  'item-price',
  'item-quantity',
  'waiting',
  'buyers',
])

/** What the page now gives for each role; a role whose examples are not among what was read is no success. */
export function outcomesOf(tried: Tried): Record<Role, LessonOutcome> {
  return Object.fromEntries(ROLES.map(role => [role, outcomeOf(role, tried)])) as Record<Role, LessonOutcome>
}

function outcomeOf(role: Role, tried: Tried): LessonOutcome {
  const trouble = tried.troubles[role]
  if (trouble) return { kind: 'trouble', trouble }
  const values = valuesOf(role, tried)
  const shown = tried.examples.filter(example => example.role === role && !example.not)
  if (shown.some(({ element }) => !agrees(role, element, values, tried)))
    return { kind: 'trouble', trouble: lacksChat(role, tried) ? 'needs-chat' : 'disagrees' }
  const lacking = shown.length === 0 && isKnown(role, tried.profile) ? lackingOf(role, values, tried) : 0
  if (lacking > 0) return { kind: 'lost', lacking }
  if (values.length === 0) return { kind: 'open' }
  const isSaid = role === 'buyer-message' || role === 'own-message'
  const orders = isSaid ? [] : (ordersOf(role, tried) ?? [])
  const without = orders.filter(order => saidOnOrder(role, order).length === 0).map(({ id }) => id)
  return {
    kind: 'read',
    count: orders.length > 1 ? orders.length - without.length : values.length,
    samples: isSaid ? values.slice(-SAMPLES) : values.slice(0, SAMPLES),
    ...(orders.length > 1 && { all: orders.length }),
    ...(without.length > 0 && { without: without.slice(0, SAMPLES) }),
    ...(shown.length === 0 && isGuess(role, tried) && { guessed: true as const }),
  }
}

function isGuess(role: Role, { profile }: Tried): boolean {
  const part = PART_OF[role]
  return part !== undefined && !profile.evidence[part]
}

function ordersOf(role: Role, { reading }: Tried) {
  if (!ORDER_ROLES.some(one => one === role)) return undefined
  return reading.kind === 'open' ? reading.orders : []
}

/** On how many orders (or 1: in the chat) what was once taught is not found; 0 where the page simply does not show it. */
function lackingOf(role: Role, values: readonly string[], tried: Tried): number {
  const orders = ordersOf(role, tried)
  if (role === 'order-number') return values.length === 0 && !tried.profile.chat ? 1 : 0
  // Of an order of which nothing is found but its number, nothing is read at all.
  if (orders?.length === 0) return orderCards(tried.document, tried.profile).length
  if (orders) {
    const without = orders.filter(order => saidOnOrder(role, order).length === 0).length
    // A list seldom shows all that an order's own page does.
    return orders.length > 1 && without === orders.length ? 0 : without
  }
  if (!CHAT_ROLES.some(one => one === role) || values.length > 0) return 0
  const others = CHAT_ROLES.filter(one => one !== role && isKnown(one, tried.profile))
  return others.some(one => valuesOf(one, tried).length > 0) ? 1 : 0
}

function lacksChat(role: Role, { document, profile }: Tried): boolean {
  return (
    ORDER_ROLES.some(one => one === role) &&
    profile.chat !== undefined &&
    createReader(profile).findList(rootsIn(document)) === undefined
  )
}

/** Whether what was pointed at is among what was read. */
function agrees(
  role: Role,
  element: Element,
  values: readonly string[],
  { document, profile }: Tried,
): boolean {
  if (role === 'composer') return findComposer(document, profile) === editableAt(element)
  if (role === 'remark-box') return findRemarkBox(document, profile)?.element === editableAt(element)
  const text = flat(elementText(element))
  if (role === 'order-number') return values.includes(numberIn(labelled(element).value) ?? '')
  if (REFORMED.has(role)) return values.length > 0
  // 无 stands where nothing was written: rightly read as nothing.
  if (vocabularyOf(ready(profile)).isNone(labelled(element).value)) return true
  // Name, phone and address may stand apart: one of them is enough, and none of them is something else.
  if (role === 'recipient')
    return values.some(value => value.split(/\s+/).some(one => one.length > 1 && text.includes(one)))
  return values.some(value => flat(value) !== '' && text.includes(flat(value)))
}

const flat = (text: string) => text.replace(/\s+/g, '')

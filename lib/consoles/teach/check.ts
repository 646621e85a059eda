import type { Message } from '@/lib/trade/conversation'
import type { Order } from '@/lib/trade/order'
import { findComposer } from '../find-composer'
import type { ConsoleProfile } from '../profile'
import { createReader } from '../reader'
import type { Reading } from '../reading'
import { rootsIn } from '../shadow'
import { vocabularyOf } from '../words/vocabulary'
import { editableAt, elementText } from './elements'
import { labelled } from './label'
import { type Example, type LessonOutcome, ORDER_ROLES, ROLES, type Role, type Trouble } from './lesson-types'
import { numberIn } from './orders'
import { ready } from './ready'

interface Tried {
  readonly document: ParentNode
  readonly profile: ConsoleProfile
  readonly reading: Reading
  readonly examples: readonly Example[]
  readonly troubles: Readonly<Partial<Record<Role, Trouble>>>
}

const SAMPLES = 3

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
  if (values.length === 0) return { kind: 'open' }
  const samples =
    role === 'buyer-message' || role === 'own-message' ? values.slice(-SAMPLES) : values.slice(0, SAMPLES)
  return { kind: 'read', count: values.length, samples }
}

function lacksChat(role: Role, { document, profile }: Tried): boolean {
  return (
    ORDER_ROLES.some(one => one === role) &&
    profile.chat !== undefined &&
    createReader(profile).findList(rootsIn(document)) === undefined
  )
}

function valuesOf(role: Role, { document, profile, reading }: Tried): string[] {
  if (role === 'composer') {
    const field = profile.chat && findComposer(document, profile)
    return field ? [field.getAttribute('placeholder') ?? field.localName] : []
  }
  if (reading.kind !== 'open') return []
  const { conversation, orders } = reading
  if (role === 'buyer-name') return conversation?.buyer.name ? [conversation.buyer.name] : []
  if (role === 'buyer-message') return said(conversation?.messages, 'buyer')
  if (role === 'own-message') return said(conversation?.messages, 'agent')
  return orders.flatMap(order => fieldOf(role, order) ?? [])
}

const said = (messages: readonly Message[] = [], side: Message['side']) =>
  messages.filter(message => message.side === side).map(({ text }) => text)

function fieldOf(role: Role, order: Order): string | undefined {
  if (role === 'order-number') return order.id
  if (role === 'state') return order.status?.text
  if (role === 'amount') return order.amount && money(order.amount)
  if (role === 'recipient') {
    const { name, phone, address } = order.recipient ?? {}
    return [name, phone, address].filter(Boolean).join(' ') || undefined
  }
  return role === 'remark' ? order.remark : order.buyerMessage
}

/** Whether what was pointed at is among what was read. */
function agrees(
  role: Role,
  element: Element,
  values: readonly string[],
  { document, profile }: Tried,
): boolean {
  if (role === 'composer') return findComposer(document, profile) === editableAt(element)
  const text = flat(elementText(element))
  if (role === 'order-number') return values.includes(numberIn(text) ?? '')
  // Amounts and addresses are read in a form of their own.
  if (role === 'amount' || role === 'recipient') return values.length > 0
  // 无 stands where nothing was written: rightly read as nothing.
  if (vocabularyOf(ready(profile)).isNone(labelled(element).value)) return true
  return values.some(value => flat(value) !== '' && text.includes(flat(value)))
}

const money = ({ fen, currency }: NonNullable<Order['amount']>) =>
  `${currency === 'CNY' ? '¥' : `${currency} `}${(fen / 100).toFixed(2)}`

const flat = (text: string) => text.replace(/\s+/g, '')

import type { Message } from '@/lib/trade/conversation'
import type { Order } from '@/lib/trade/order'
import { findComposer } from '../find-composer'
import { findRemarkBox } from '../find-remark-box'
import type { ConsoleProfile } from '../profile'
import type { Reading } from '../reading'
import { firstShown } from '../select'
import { rootsIn } from '../shadow'
import { elementText } from './elements'
import { labelled } from './label'
import type { Role } from './lesson-types'
import { matchedBy } from './matched'
import { numberIn } from './number'

export interface ReadHere {
  readonly document: ParentNode
  readonly profile: ConsoleProfile
  readonly reading: Reading
}

/** What the page now gives for a role, as a person would say it. */
export function valuesOf(role: Role, { document, profile, reading }: ReadHere): string[] {
  if (role === 'composer') return boxSaid(profile.chat && findComposer(document, profile))
  if (role === 'remark-box') return boxSaid(profile.remarkBox && findRemarkBox(document, profile)?.element)
  if (role === 'buyers') {
    const list = firstShown(rootsIn(document), profile.chat?.buyers)
    return list ? [elementText(list).slice(0, 60)] : []
  }
  // An order of which nothing but its number is known yet is none in a reading.
  if (role === 'order-number' && (reading.kind !== 'open' || reading.orders.length === 0))
    return matchedBy(document, profile, role).flatMap(one => numberIn(labelled(one).value) ?? [])
  if (reading.kind !== 'open') return []
  const { conversation, orders } = reading
  if (role === 'buyer-name') return conversation?.buyer.name ? [conversation.buyer.name] : []
  if (role === 'buyer-message') return said(conversation?.messages, 'buyer')
  if (role === 'own-message') return said(conversation?.messages, 'agent')
  if (role === 'waiting')
    return conversation?.waitingMs === undefined ? [] : [`${Math.round(conversation.waitingMs / 1000)} s`]
  return orders.flatMap(order => saidOnOrder(role, order))
}

/** Of one order; several only of its items. */
export function saidOnOrder(role: Role, order: Order): string[] {
  const value = OF_ORDER[role]?.(order)
  return (Array.isArray(value) ? value : [value]).filter(
    text => text !== undefined && text !== '',
  ) as string[]
}

type Value = string | undefined | readonly (string | undefined)[]

const OF_ORDER: Readonly<Partial<Record<Role, (order: Order) => Value>>> = {
  'order-number': ({ id }) => id,
  state: ({ status }) => status?.text,
  amount: ({ amount }) => money(amount),
  recipient: ({ recipient: { name, phone, address } = { masked: [] } }) =>
    [name, phone, address].filter(Boolean).join(' '),
  'recipient-name': ({ recipient }) => recipient?.name,
  'recipient-phone': ({ recipient }) => recipient?.phone,
  'order-buyer': ({ buyer }) => buyer?.name,
  'buyer-note': ({ buyerMessage }) => buyerMessage,
  remark: ({ remark }) => remark,
  flag: ({ flag }) => flag,
  placed: ({ times }) => moment(times.placed),
  paid: ({ times }) => moment(times.paid),
  'ship-by': ({ times }) => moment(times.shipBy),
  courier: ({ courier }) => courier,
  tracking: ({ trackingNumber }) => trackingNumber,
  'item-title': ({ items }) => items.map(({ title }) => title),
  'item-spec': ({ items }) => items.map(({ spec }) => spec),
  'item-quantity': ({ items }) => items.map(({ quantity }) => quantity?.toString()),
  'item-price': ({ items }) => items.map(({ price }) => money(price)),
}

function boxSaid(field: Element | undefined): string[] {
  return field ? [field.getAttribute('placeholder') ?? field.localName] : []
}

const said = (messages: readonly Message[] = [], side: Message['side']) =>
  messages.filter(message => message.side === side).map(({ text }) => text)

const money = (amount: Order['amount']) =>
  amount && `${amount.currency === 'CNY' ? '¥' : `${amount.currency} `}${(amount.fen / 100).toFixed(2)}`

/** In the browser's own zone, as the sidebar shows it. */
const moment = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toLocaleString())

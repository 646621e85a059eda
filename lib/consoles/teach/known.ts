import type { ConsoleProfile } from '../profile'
import { ITEM_FIELDS, isItemRole } from './items'
import { PART_OF, type Role } from './lesson-types'
import { isFieldRole, TAUGHT_FIELDS } from './orders'

/** Parts that many orders and chats rightly go without. */
const SELDOM: ReadonlySet<Role> = new Set([
  'buyer-note',
  'remark',
  'remark-box',
  'flag',
  'paid',
  'ship-by',
  'courier',
  'tracking',
  'waiting',
  'item-spec',
  'buyers',
  'own-message',
])

/** Whether the profile says where this stands, or that it is to be expected: then its absence is news. */
export function isKnown(role: Role, { chat, orders, evidence }: ConsoleProfile): boolean {
  const part = PART_OF[role]
  if (SELDOM.has(role) || !part || !evidence[part]) return false
  if (role === 'order-number') return (orders?.numberAt ?? []).length > 0
  if (isFieldRole(role)) return (orders?.[TAUGHT_FIELDS[role].key] ?? []).length > 0
  if (isItemRole(role)) return (orders?.items?.[ITEM_FIELDS[role]] ?? []).length > 0
  if (role === 'buyer-name') return (chat?.buyerName ?? []).length > 0
  return role === 'composer' ? (chat?.composer ?? []).length > 0 : (chat?.row ?? []).length > 0
}

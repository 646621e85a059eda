import { findComposer } from '../find-composer'
import type { Candidate, ConsoleProfile } from '../profile'
import { createReader } from '../reader'
import { elementsAt } from '../select'
import { rootsIn } from '../shadow'
import { isShown } from '../visible'
import { ITEM_FIELDS, isItemRole } from './items'
import type { Role } from './lesson-types'
import { type FieldRole, TAUGHT_FIELDS } from './orders'

/** Elements more than these are not shown one by one. */
const MOST = 300

/** What the profile now takes for this role on the page, to be shown to the agent. */
export function matchedBy(document: ParentNode, profile: ConsoleProfile, role: Role): Element[] {
  const { chat, orders, remarkBox } = profile
  if (role === 'composer') return [findComposer(document, profile) ?? []].flat()
  if (role === 'buyer-name') return firstOf(document, chat?.buyerName)
  if (role === 'buyer-message') return sideOf(document, profile, 'buyer')
  if (role === 'own-message') return sideOf(document, profile, 'agent')
  if (role === 'order-number') return firstOf(document, orders?.numberAt)
  if (role === 'buyers') return firstOf(document, chat?.buyers)
  if (role === 'waiting') return firstOf(document, chat?.active?.wait)
  if (role === 'remark-box') return firstOf(document, remarkBox)
  if (role === 'flag') return firstOf(document, orders?.flag?.at)
  if (isItemRole(role)) return itemsOf(document, orders?.items, ITEM_FIELDS[role])
  return firstOf(document, orders?.[TAUGHT_FIELDS[role satisfies FieldRole].key])
}

function itemsOf(
  document: ParentNode,
  items: NonNullable<ConsoleProfile['orders']>['items'],
  key: 'title' | 'spec' | 'quantity' | 'price',
): Element[] {
  return firstOf(document, items?.row).flatMap(row => firstOf(row, items?.[key]))
}

function firstOf(document: ParentNode, candidates: readonly Candidate[] = []): Element[] {
  const roots = rootsIn(document)
  for (const candidate of candidates) {
    // The newest of a long chat: those are on the screen.
    const found = elementsAt(roots, candidate).slice(-MOST).filter(isShown)
    if (found.length > 0) return found
  }
  return []
}

function sideOf(document: ParentNode, profile: ConsoleProfile, side: 'buyer' | 'agent'): Element[] {
  const { chat } = profile
  const list = chat && createReader(profile).findList(rootsIn(document))
  if (!chat || !list) return []
  const rows = firstOf(list, chat.row)
  const own = chat.sides[side] ?? []
  const other = chat.sides[side === 'buyer' ? 'agent' : 'buyer'] ?? []
  const has = (row: Element, selectors: readonly string[]) =>
    selectors.some(css => elementsAt([row], css).length > 0)
  return rows.filter(row => has(row, own) && !has(row, other)).map(row => firstOf(row, chat.text)[0] ?? row)
}

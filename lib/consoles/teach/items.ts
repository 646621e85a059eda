import { localName } from '../dom'
import type { OrderRules } from '../profile'
import { elementsAt } from '../select'
import { rootsIn } from '../shadow'
import { isWithin, parentOf } from '../visible'
import { allIn, areClassedAlike, siblingsAlike } from './around-element'
import { type Block, blockAround, coverage } from './cards'
import { around } from './elements'
import { generalise } from './generalise'
import type { ProfileChanges, Trouble } from './lesson-types'

export const ITEM_FIELDS = {
  'item-title': 'title',
  'item-spec': 'spec',
  'item-quantity': 'quantity',
  'item-price': 'price',
} as const

export type ItemRole = keyof typeof ITEM_FIELDS

export function isItemRole(role: string): role is ItemRole {
  return role in ITEM_FIELDS
}

export type ItemExamples = Readonly<Record<ItemRole, readonly Element[]>>

const CLIMB = 6

/** Rows of the things ordered, learned from the parts of one or two of them. */
export function learnItems(
  document: ParentNode,
  given: ItemExamples,
  not: readonly Element[],
  cards: readonly Block[],
): ProfileChanges | Trouble {
  const cardOf = blockAround(cards)
  const titles = given['item-title']
  if (titles.length === 0) return 'needs-title'
  const parts = Object.values(given).flat()
  const rows = titles.map(title => rowAround(title, titles, parts, cardOf))
  if (rows.some(row => row === undefined)) return 'no-sign'
  const examples = rows.filter(row => row !== undefined)
  const inCards = (matched: readonly Element[]) => {
    const isFlat = !matched.some(one => matched.some(other => other !== one && isWithin(other, one)))
    return isFlat && matched.every(one => cardOf(one)) ? matched.length : 0
  }
  const row = generalise({ examples, scope: document, byPlace: false, score: inCards })
  if (row.length === 0) return 'no-sign'
  const all = elementsAt(rootsIn(document), row[0] ?? ':not(*)').map(one => [one])
  const learn = (role: ItemRole) =>
    given[role].length === 0
      ? []
      : generalise({ examples: given[role], not, scope: document, score: coverage(all) })
  const title = learn('item-title')
  if (title.length === 0) return 'no-sign'
  const rest = Object.entries(ITEM_FIELDS).flatMap(([role, key]) => {
    const selectors = role === 'item-title' ? [] : learn(role as ItemRole)
    return selectors.length > 0 ? [[key, selectors] as const] : []
  })
  const items: NonNullable<OrderRules['items']> = { row, title, ...Object.fromEntries(rest) }
  return { orders: { items } }
}

/** What holds one title and the other parts that were pointed at beside it: a table's row, or one of several alike. */
function rowAround(
  title: Element,
  titles: readonly Element[],
  parts: readonly Element[],
  cardOf: (element: Element) => Block | undefined,
): Element | undefined {
  const card = cardOf(title)
  let best: Element | undefined
  let at: Element | undefined = title
  for (let depth = 0; at && depth < CLIMB; depth++, at = parentOf(at)) {
    const here: Element = at
    if (card?.includes(here) || titles.some(other => other !== title && isWithin(here, other))) break
    if (here === title) continue
    if (!best) best = here
    const held = parts.filter(part => isWithin(here, part)).length
    if (held > 1 && held > parts.filter(part => best && isWithin(best, part)).length) best = here
    if (/^(?:tr|li)$/.test(localName(here)) || isOneOfSeveral(here)) {
      best = here
      break
    }
  }
  return best ?? around([title])
}

function isOneOfSeveral(element: Element): boolean {
  const alike = siblingsAlike(element).filter(one => areClassedAlike(one, element) && allIn(one).length > 0)
  return alike.length > 1
}

import type { NoteId } from '@/lib/notes/note'
import type { OrderId } from '@/lib/trade/order'

/** Parts of a key; names and numbers hold none. */
const JOIN = '\n'

const keyOf = (...parts: readonly string[]): string => parts.join(JOIN)

/** Fields whose begun texts outlive the sidebar, by what they are about. A buyer's key is empty where nobody is on screen. */
export const NEW_NOTE = (buyer: string): string => keyOf('note', buyer)
export const EDITED_NOTE = (note: NoteId): string => keyOf('edit', note)
export const NEW_TAG = (buyer: string): string => keyOf('tag', buyer)
/** The remark of an order; `what` tells the composers of one order apart. */
export const REMARK = (buyer: string, order: OrderId | undefined, what: string): string =>
  keyOf('remark', buyer, order ?? '', what)
/** Words about an issue that is to be logged. */
export const ISSUE = (buyer: string, order: OrderId | undefined): string => keyOf('issue', buyer, order ?? '')
/** What was typed in place of a variable without a value. */
export const VALUE = (buyer: string, variable: string): string => keyOf('value', buyer, variable)

/** The values typed for this buyer, by variable. */
export function valuesFor(buyer: string, drafts: Readonly<Record<string, string>>): Record<string, string> {
  const start = VALUE(buyer, '')
  const own = Object.entries(drafts).filter(([key]) => key.startsWith(start))
  return Object.fromEntries(own.map(([key, value]) => [key.slice(start.length), value]))
}

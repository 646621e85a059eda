import type { OrderId } from '@/lib/trade/order'
import { attribute, isConnected, textWithin } from '../dom'
import type { Leaf, Outline } from '../outline-leaf'
import { collapsed } from '../outline-text'
import { isWithin } from '../visible'
import type { Card } from './cards'

/** Where one order stands on the page. Elements stay out of readings; whoever draws beside orders gets them from the watcher. */
export interface OrderPlace {
  readonly id: OrderId
  /** The largest element the order has to itself; where that is several rows of a table, the first. */
  readonly row: Element
  /** The run of text, or the field, its number is written in. */
  readonly number: Pick<Leaf, 'node' | 'parent' | 'kind'>
}

/** Undefined for a card without an element of its own. */
export function placeOf({ leaves }: Outline, { id, anchor, roots }: Card): OrderPlace | undefined {
  const leaf = leaves[anchor.at]
  const [row] = roots
  return leaf && row && { id: id as OrderId, row, number: leaf }
}

/** Whether the order still stands there. Lists write the next order into the elements of the last one. Lays out nothing. */
export function isStillThere(place: OrderPlace): boolean {
  const text = textAt(place)
  return text !== undefined && holdsNumber(text, place.id)
}

/** The same where what stands right beside the number may have run into it. */
export function mayStillBeThere(place: OrderPlace): boolean {
  return textAt(place)?.includes(place.id) ?? false
}

/** What stands where the number was read; undefined once that is gone. */
function textAt({ row, number: { node, parent, kind } }: OrderPlace): string | undefined {
  if (!isConnected(node) || !isWithin(row, parent)) return undefined
  const text =
    kind === 'copy'
      ? attribute(parent, 'data-clipboard-text')
      : kind === 'field' && 'value' in parent
        ? String(parent.value)
        : textWithin(parent, LONGEST)
  return text === null ? undefined : collapsed(text)
}

/** Characters in which the number is looked for. */
const LONGEST = 4000

/** With nothing around it that would make it a longer number. */
function holdsNumber(text: string, id: string): boolean {
  const at = text.indexOf(id)
  return at >= 0 && !/\w-?$/.test(text.slice(0, at)) && !/^-?\w/.test(text.slice(at + id.length))
}

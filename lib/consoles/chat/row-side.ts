import { mayBeSame } from '@/lib/trade/masked'
import { selectAll } from '../dom'
import type { Row } from './row'

/** Elements a selector names; none for one this browser does not know. */
export function namedIn(list: Element, selector: string): ArrayLike<Element> {
  try {
    return selectAll(list, selector)
  } catch {
    // A selector this browser does not know names nothing.
    return []
  }
}

/** The writer is the buyer when he has the buyer's name, else the shop. */
export function sideByName({ writer }: Row, buyerName: string | undefined) {
  if (!writer || !buyerName) return undefined
  return mayBeSame(writer, buyerName) ? 'buyer' : 'agent'
}

/** Short and the same for the same text (djb2); two texts may share one. */
export function hash(text: string): string {
  let value = 5381
  for (let i = 0; i < text.length; i++) value = ((value << 5) + value + text.charCodeAt(i)) | 0
  return (value >>> 0).toString(36)
}

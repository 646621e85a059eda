import type { Order } from '@/lib/trade/order'
import { factsIn, PROSE } from '../labelled-values'
import type { CardPage } from './card-page'
import type { Card } from './cards'
import { factsInCells } from './cells'
import { readOrder } from './read-order'

/** What a parcel or a payment says of itself under the same labels. */
const OF_THE_WHOLE = /^(?:state|placed|number)$/

/** What the cards of one page, or of one piece of it, have in common. */
export interface CardsPage extends Omit<CardPage, 'card' | 'facts'> {
  /** The chat was not recognised: what looks like an order may be somebody's message, and only what carries several labels counts. */
  readonly wary: boolean
}

/** The order a card shows; undefined for a number with nothing about it. */
export function readCard(cards: CardsPage, card: Card): Order | undefined {
  const { page, words, rules, columns, find, elsewhere, parts, wary } = cards
  const facts = factsIn(page, card.range, words, elsewhere)
  // Labels in a column of notes are somebody's words.
  const told = facts.all.filter(({ at }) =>
    page.leaves.slice(at, at + 1).every(({ parent }) => !PROSE.test(columns.labelAbove(parent) ?? '')),
  )
  const all = [...told, ...factsInCells(page, card, columns, rules, words, find)].filter(
    ({ label, at }) => !(OF_THE_WHOLE.test(label) && parts.has(at)),
  )
  if (wary && new Set(all.map(({ label }) => label)).size < 3) return undefined
  return readOrder({ ...cards, card, facts: { ...facts, all } })
}

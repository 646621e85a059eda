import type { OrderItem } from '@/lib/trade/order'
import type { Candidate } from '../profile'
import { textAt } from '../select'
import type { LabelName } from '../words/words'
import { type CardPage, single } from './card-page'
import { cellTexts, itemOf, quantityIn, textIn } from './item-parts'
import { itemsByColumns, itemsByLabels, itemsByQuantity } from './items-by-meaning'
import { moneyIn } from './money'

/**
 * What was ordered: the profile's rows, else rows of a table with such columns, else whatever carries a `×2`, else the
 * one product that labels speak of. All of it or nothing.
 */
export function readItems(card: CardPage): readonly OrderItem[] {
  for (const way of [bySelectors, itemsByColumns, itemsByQuantity, itemsByLabels]) {
    const items = way(card)
    if (items && items.length > 0) return items
  }
  return []
}

function bySelectors(card: CardPage): readonly OrderItem[] | undefined {
  const { rules, page, elsewhere, find, hits } = card
  const [from, to] = card.card.range
  const selectors = rules.items?.row ?? []
  for (const [at, selector] of selectors.entries()) {
    const found = card.card.roots.flatMap(root => find(root, selector))
    const rows = found.filter(row => {
      const range = page.rangeOf(row)
      return range && range[0] >= from && range[1] <= to && !elsewhere.has(range[0])
    })
    const items = rows.map(row => itemIn(card, row))
    if (items.length === 0 || !items.every(item => item !== undefined)) continue
    hits.set(selectors, at)
    return items
  }
  return undefined
}

function itemIn(card: CardPage, row: Element): OrderItem | undefined {
  const rules = card.rules.items
  const pick = <T>(
    candidates: readonly Candidate[] | undefined,
    label: LabelName,
    parse: (text: string) => T | undefined,
  ) => {
    for (const candidate of candidates ?? []) {
      const texts = card
        .find(row, candidate)
        .flatMap(element => textAt(card.page, element, candidate, card.words, [label]) ?? [])
      const value = single(texts.flatMap(text => parse(text) ?? []))
      if (value !== undefined) return value
    }
    return undefined
  }
  const cells = cellTexts(card, row)
  const title = pick(rules?.title, 'item', textIn)
  if (title === undefined) return undefined
  return itemOf({
    title,
    spec: pick(rules?.spec, 'spec', textIn),
    quantity: pick(rules?.quantity, 'quantity', quantityIn) ?? quantityIn(cells('quantity')),
    price: pick(rules?.price, 'price', moneyIn(card)) ?? moneyIn(card)(cells('price')),
    code: pick(rules?.code, 'code', textIn),
  })
}

import type { OrderItem } from '@/lib/trade/order'
import { parseMoney } from '@/lib/trade/parse-money'
import { factsIn, type LabelledValues } from '../labelled-values'
import type { Range } from '../outline-leaf'
import { isBeside } from '../outline-text'
import { parentOf } from '../visible'
import type { LabelName } from '../words/words'
import { type CardPage, single } from './card-page'
import { ROW } from './columns'
import { cellTexts, itemOf, quantityIn, textIn } from './item-parts'
import { moneyIn } from './money'

/** Only a quantity with its sign counts: any other number could be anything. */
const SIGNED_QUANTITY = /^(?:[xX×]\s?(\d{1,5})|(\d{1,5})\s?[xX×])$/
/** What else a page says of goods: counts, sales, promises. */
const NO_SPEC = /^[^\p{L}]*$|共\s?\d|库存|已售|销量|评价|退|包邮|发货|stock|sold|review/iu
const LONGEST_ROW = 24

/** Rows of a table with a column for the product, and one for its quantity or price. Undefined when one of them has no clear title. */
export function itemsByColumns(card: CardPage): readonly OrderItem[] | undefined {
  const { page, words, columns, elsewhere, find } = card
  const [from, to] = card.card.range
  const items: OrderItem[] = []
  for (const row of card.card.roots.flatMap(root => find(root, ROW))) {
    const named = columns.labelledCells(row).find(({ label }) => label === 'item')
    if (!named || named.range[0] < from || named.range[1] > to || elsewhere.has(named.range[0])) continue
    const cells = cellTexts(card, row)
    const [quantity, price] = [quantityIn(cells('quantity')), moneyIn(card)(cells('price'))]
    const facts = factsIn(page, named.range, words, elsewhere)
    const free = titleAmong(card, named.range, facts)
    if (quantity === undefined && price === undefined) continue
    if (!free) return undefined
    const spec = said(facts, 'spec') ?? (textIn(cells('spec')) || free.spec)
    const code = said(facts, 'code') ?? textIn(cells('code'))
    items.push(itemOf({ title: free.title, spec, quantity, price, code }))
  }
  return items
}

/** Around each `×2` the smallest element with a clear title, and a price if there is one. Undefined when one has none. */
export function itemsByQuantity(card: CardPage): readonly OrderItem[] | undefined {
  const { page, elsewhere } = card
  const [first, last] = card.card.range
  const quantities: number[] = []
  for (let at = first; at < last; at++)
    if (!elsewhere.has(at) && SIGNED_QUANTITY.test(page.leaves[at]?.plain ?? '')) quantities.push(at)
  const items = quantities.map(at => {
    const found = rangesAround(card, at, quantities).flatMap(range => itemIn(card, range, at) ?? [])
    return found.find(({ price }) => price) ?? found[0]
  })
  return items.every(item => item !== undefined) ? items : undefined
}

/** The one product of an order whose parts stand at labels of their own (商品, 数量). */
export function itemsByLabels(card: CardPage): readonly OrderItem[] | undefined {
  const { facts } = card
  const texts = (label: LabelName) => facts.all.flatMap(fact => (fact.label === label ? fact.text : []))
  const [title, another] = texts('item')
  const [quantity, price] = [
    single(texts('quantity').map(quantityIn)),
    single(texts('price').map(moneyIn(card))),
  ]
  if (!title || another !== undefined || (quantity === undefined && price === undefined)) return undefined
  // More than a name: a block of which the label is the heading, or a count.
  if (title.length < 2 || title.length > 100 || /[\n:：¥￥$]|[×xX]\s?\d|\d\s?件/.test(title)) return undefined
  return [itemOf({ title, spec: said(facts, 'spec'), quantity, price, code: said(facts, 'code') })]
}

function itemIn(card: CardPage, range: Range, at: number): OrderItem | undefined {
  const { page, words, elsewhere } = card
  const facts = factsIn(page, range, words, elsewhere)
  const free = titleAmong(card, range, facts)
  if (!free) return undefined
  const money = moneyIn(card)
  const prices = page.leaves
    .slice(...range)
    .flatMap((leaf, i) =>
      facts.spoken.has(range[0] + i) || !parseMoney(leaf.plain) ? [] : (money(leaf.plain) ?? []),
    )
  const [, behind, before] = SIGNED_QUANTITY.exec(page.leaves[at]?.plain ?? '') ?? []
  const quantity = Number(behind ?? before)
  return itemOf({
    title: free.title,
    spec: said(facts, 'spec') ?? free.spec,
    quantity,
    price: single(prices),
    code: said(facts, 'code'),
  })
}

/**
 * Elements around a quantity that hold no other one and not the order's number, smallest first; at last the text right before it, behind
 * what stood at a label.
 */
function rangesAround({ page, card, facts }: CardPage, at: number, quantities: readonly number[]): Range[] {
  const ranges: Range[] = []
  for (let up = page.leaves[at]?.parent; up; up = parentOf(up)) {
    const range = page.rangeOf(up)
    const isIn = (leaf: number) => range !== undefined && leaf >= range[0] && leaf < range[1]
    const holdsOther = quantities.some(other => other !== at && isIn(other)) || isIn(card.anchor.at)
    if (!range || range[1] - range[0] > LONGEST_ROW || holdsOther) break
    ranges.push(range)
  }
  if (facts.spoken.has(at - 2) && isBeside(page, at)) ranges.push([at - 1, at + 1])
  return ranges
}

function said(facts: LabelledValues, label: LabelName): string | undefined {
  return single(facts.all.flatMap(fact => (fact.label === label ? fact.text : [])))
}

/**
 * Of the texts that are nothing we know, the first, if it clearly outweighs the others: a long second one may be the title too. The only
 * other one is the specification.
 */
function titleAmong(
  { page, words }: CardPage,
  [from, to]: Range,
  facts: LabelledValues,
): { readonly title: string; readonly spec: string | undefined } | undefined {
  const free = page.leaves.slice(from, to).flatMap(({ kind, text, plain, joined }, i) => {
    const isKnown =
      kind !== 'text' ||
      facts.spoken.has(from + i) ||
      parseMoney(plain) !== undefined ||
      words.status(text) !== undefined ||
      words.isMark(text) ||
      words.isAction(plain) ||
      SIGNED_QUANTITY.test(plain)
    // Two texts in one cannot be a title, and neither can what names something else inside itself.
    return isKnown ? [] : joined || /[:：]/.test(text) ? '' : text
  })
  const [first = '', ...all] = new Set(free)
  const others = all.filter(Boolean)
  const [other = '', another] = others
  const longest = Math.max(0, ...others.map(({ length }) => length))
  const isPair = another === undefined && (first.length > longest || (/\d/.test(other) && !/\d/.test(first)))
  if (first.length < 4 || !(isPair || first.length >= longest * 1.5)) return undefined
  return { title: first, spec: another !== undefined || NO_SPEC.test(other) ? undefined : other }
}

import type { Money } from '@/lib/trade/money'
import type { OrderItem } from '@/lib/trade/order'
import { parseMoney } from '@/lib/trade/parse-money'
import { factsIn } from '../facts'
import type { Range } from '../outline'
import type { Candidate } from '../profile'
import { elementsAt, textAt } from '../select'
import { parentOf } from '../visible'
import { type CardPage, single } from './card-page'

const QUANTITY = /^(?:[xX×*]|共|数量|qty)?\s?[:：]?\s?(\d{1,5})\s?(?:[件个份包盒瓶双套条]|pcs?)?$/i
/** By meaning only a quantity with its sign counts: any number could be anything. */
const SIGNED_QUANTITY = /^(?:[xX×]\s?(\d{1,5})|(\d{1,5})\s?[xX×])$/
const LONGEST_ROW = 24

/** What was ordered: the profile's rows, else rows that carry a `×2`. */
export function readItems(card: CardPage): readonly OrderItem[] {
  const { rules, page, elsewhere } = card
  for (const selector of rules.items?.row ?? []) {
    const rows = elementsAt(card.card.roots, selector).filter(row => {
      const range = page.rangeOf(row)
      return (
        range && range[0] >= card.card.range[0] && range[1] <= card.card.range[1] && !elsewhere.has(range[0])
      )
    })
    const items = rows.flatMap(row => bySelectors(card, row) ?? [])
    if (items.length > 0) return items
  }
  return byMeaning(card)
}

function bySelectors(card: CardPage, row: Element): OrderItem | undefined {
  const rules = card.rules.items
  const pick = <T>(candidates: readonly Candidate[] | undefined, parse: (text: string) => T | undefined) => {
    for (const candidate of candidates ?? []) {
      const texts = elementsAt([row], candidate).flatMap(
        element => textAt(card.page, element, candidate, card.words) ?? [],
      )
      const value = single(texts.flatMap(text => parse(text) ?? []))
      if (value !== undefined) return value
    }
    return undefined
  }
  const title = pick(rules?.title, asText)
  return title === undefined
    ? undefined
    : itemOf({
        title,
        spec: pick(rules?.spec, asText),
        quantity: pick(rules?.quantity, asQuantity),
        price: pick(rules?.price, text => parseMoney(text, { currency: card.profile.currency ?? 'CNY' })),
        code: pick(rules?.code, asText),
      })
}

/** Around each `×2` the largest element without another one and without the order's number: its longest plain text is the title. */
function byMeaning(card: CardPage): readonly OrderItem[] {
  const { page, words, elsewhere } = card
  const [first, last] = card.card.range
  const quantities: number[] = []
  for (let at = first; at < last; at++)
    if (!elsewhere.has(at) && SIGNED_QUANTITY.test(page.leaves[at]?.plain ?? '')) quantities.push(at)
  return quantities.flatMap(at => {
    const range = rowAround(card, at, quantities)
    if (!range) return []
    const facts = factsIn(page, range, words, elsewhere)
    const free: string[] = []
    let price: Money | undefined
    for (let i = range[0]; i < range[1]; i++) {
      const { text = '', plain = '', kind } = page.leaves[i] ?? {}
      const money = parseMoney(plain)
      if (money && !facts.spoken.has(i)) price ??= money
      const isFree =
        kind === 'text' && !facts.spoken.has(i) && !money && !words.status(text) && !words.isMark(text)
      if (isFree && !words.isAction(plain) && !SIGNED_QUANTITY.test(plain)) free.push(text)
    }
    const title = clearlyLongest(free)
    const said = (label: string) => single(facts.all.flatMap(fact => (fact.label === label ? fact.text : [])))
    const [, behind, before] = SIGNED_QUANTITY.exec(page.leaves[at]?.plain ?? '') ?? []
    return title
      ? [itemOf({ title, spec: said('spec'), quantity: Number(behind ?? before), price, code: said('code') })]
      : []
  })
}

function rowAround({ page, card }: CardPage, at: number, quantities: readonly number[]): Range | undefined {
  let row: Range | undefined
  for (let up = page.leaves[at]?.parent; up; up = parentOf(up)) {
    const range = page.rangeOf(up)
    if (
      !range ||
      range[1] - range[0] > LONGEST_ROW ||
      quantities.some(other => other !== at && isIn(range, other))
    )
      break
    if (isIn(range, card.anchor.at)) break
    row = range
  }
  return row
}

/** A title outweighs what stands beside it; where two texts are about as long, nothing says which is the title. */
function clearlyLongest(texts: readonly string[]): string | undefined {
  const [longest = '', next = ''] = [...new Set(texts)].sort((a, b) => b.length - a.length)
  return longest.length >= 4 && longest.length >= next.length * 1.5 ? longest : undefined
}

function itemOf(
  parts: { title: string } & { [K in 'spec' | 'quantity' | 'price' | 'code']: OrderItem[K] | undefined },
): OrderItem {
  const { title, spec, quantity, price, code } = parts
  return {
    title,
    ...(spec && { spec }),
    ...(quantity && { quantity }),
    ...(price && { price }),
    ...(code && { code }),
  }
}

function asText(text: string): string | undefined {
  return text.replace(/\s+/g, ' ').trim().slice(0, 300) || undefined
}

function asQuantity(text: string): number | undefined {
  const digits = QUANTITY.exec(text.trim())?.[1]
  return digits === undefined || Number(digits) === 0 ? undefined : Number(digits)
}

function isIn([from, to]: Range, at: number): boolean {
  return at >= from && at < to
}

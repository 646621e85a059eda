import type { FlagColour, Order } from '@/lib/trade/order'
import { closest, markupOf } from '../dom'
import { isShown } from '../visible'
import { type CardPage, isLoose, labelledCards } from './card-page'
import { chosenIn } from './state-around'

/** Beside what would be a mark, in a table of what is and what is not. */
const NO = /^(?:否|无|不支持|未开通|no|false|off|[-—×✗]+)$/i

/** Short marks on the order in the page's own words, and whether one of them (or the payment) says cash on delivery. */
export function readMarks(card: CardPage): Pick<Order, 'marks' | 'cashOnDelivery'> {
  const { page, words, rules, find } = card
  const marks = new Set<string>()
  for (const selector of rules.marks ?? [])
    for (const element of card.card.roots.flatMap(root => find(root, selector))) {
      const range = page.rangeOf(element)
      const text = range && page.text(range)
      if (text && text.length <= 20) marks.add(text)
    }
  for (let [at, to] = card.card.range; at < to; at++) {
    const leaf = page.leaves[at]
    if (
      leaf &&
      leaf.kind === 'text' &&
      isLoose(card, at) &&
      words.isMark(leaf.text) &&
      !NO.test(page.leaves[at + 1]?.plain ?? '') &&
      !closest(leaf.parent, 'a,button,[role=button],[role=radio],label')
    )
      marks.add(leaf.text)
  }
  const payment = labelledCards(card, ['payment'], text => text)
  const cash = [...marks, ...chosenIn(card), payment ?? ''].some(words.meansCashOnDelivery)
  return { marks: [...marks], ...(cash && { cashOnDelivery: true }) }
}

/** The remark flag's colour, by whatever its markup says of it; none when it says two. */
export function readFlag({ card, rules, find }: CardPage): FlagColour | undefined {
  const colours = new Set<FlagColour>()
  const { at = [], means = {} } = rules.flag ?? {}
  for (const selector of at) {
    for (const element of card.roots.flatMap(root => find(root, selector))) {
      if (!isShown(element)) continue
      const markup = withHexColours(markupOf(element, 1500).toLowerCase())
      for (const [piece, colour] of Object.entries(means))
        if (colour && markup.includes(piece.toLowerCase())) colours.add(colour)
    }
    if (colours.size > 0) break
  }
  return colours.size === 1 ? [...colours][0] : undefined
}

/** `rgb(255, 59, 82)` is how a browser writes back `#ff3b52`. */
function withHexColours(markup: string): string {
  return markup.replace(/rgba?\((\d{1,3}),\s?(\d{1,3}),\s?(\d{1,3})[^)]{0,8}\)/g, (_, ...parts: string[]) => {
    const hex = parts.slice(0, 3).map(part => Number(part).toString(16).padStart(2, '0'))
    return `#${hex.join('')}`
  })
}

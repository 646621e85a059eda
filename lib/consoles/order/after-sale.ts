import type { AfterSale } from '@/lib/trade/order'
import { parseTime } from '@/lib/trade/parse-time'
import { closest } from '../dom'
import { type CardPage, labelledCards } from './card-page'

/** Something that can be pressed offers what has not happened. */
const PRESSED = 'a,button,[role=button],label'
const LONGEST = 16
const LONGEST_SAID = 40

/** A refund, return or exchange beside the order: what its labels say, else the one short text that says nothing else. */
export function readAfterSale(card: CardPage): AfterSale | undefined {
  const { facts, words, profile } = card
  const labelled = facts.all
    .filter(({ label, text }) => label === 'afterSale' && text.length < LONGEST_SAID)
    .map(({ text }) => text)
  const texts = labelled.length > 0 ? labelled : looseTexts(card)
  const said = texts.map(words.afterSale)
  const kinds = new Set(said.flatMap(({ kind }) => kind ?? []))
  const [kind] = kinds
  // Two of them beside one order: nothing says which is the one that goes on.
  if (!kind || kinds.size > 1) return undefined
  const stage = said.find(({ stage }) => stage)?.stage
  const askedAt = labelledCards(card, ['asked'], text => parseTime(text, profile.zone))
  return {
    kind,
    ...(stage && { stage }),
    ...(askedAt !== undefined && { askedAt }),
    ...(said.some(({ platform }) => platform) && { platform: true }),
    text: [...new Set(texts)].join(' '),
  }
}

function looseTexts({ page, words, facts, elsewhere, card }: CardPage): string[] {
  const found = new Set<string>()
  for (let [at, to] = card.range; at < to; at++) {
    const leaf = page.leaves[at]
    if (leaf?.kind !== 'text' || leaf.text.length > LONGEST || facts.spoken.has(at) || elsewhere.has(at))
      continue
    const { stage, platform, isWhole } = words.afterSale(leaf.text)
    const goesOn = stage !== undefined || platform || leaf.text.endsWith('中')
    if (isWhole && goesOn && stage !== 'asked' && !closest(leaf.parent, PRESSED)) found.add(leaf.text)
  }
  return [...found]
}

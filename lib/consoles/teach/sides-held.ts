import type { ChatRules } from '../profile'
import { elementsAt } from '../select'
import { parentOf } from '../visible'

interface Pointed {
  readonly buyer: readonly Element[]
  readonly agent: readonly Element[]
}

/**
 * What was learned in this chat, with the signs of a side that held in an earlier one too: what tells the sides apart in one chat only (the
 * shop's name, an id) is no rule.
 */
export function heldSides(
  learned: Partial<ChatRules>,
  pointed: Pointed,
  before: ChatRules | undefined,
): Partial<ChatRules> {
  const row = before?.row.find(css => [...pointed.buyer, ...pointed.agent].every(one => rowOf(one, css)))
  if (!before || !row || !learned.sides) return learned
  const [buyer = [], agent = []] = [before.sides.buyer, before.sides.agent]
  const is = (elements: readonly Element[], css: string | undefined) =>
    elements.map(one => css !== undefined && has(rowOf(one, row), css))
  const pairs = buyer.map((css, i) => [css, agent[i]] as const)
  const held = pairs.filter(
    ([ofBuyer, ofAgent]) =>
      is(pointed.buyer, ofBuyer).every(Boolean) &&
      is(pointed.agent, ofAgent).every(Boolean) &&
      !is(pointed.agent, ofBuyer).some(Boolean) &&
      !is(pointed.buyer, ofAgent).some(Boolean),
  )
  if (held.length === 0) return learned
  return {
    ...learned,
    row: before.row,
    text: before.text,
    list: [...before.list, ...(learned.list ?? [])].slice(0, MOST),
    sides: { ...learned.sides, buyer: held.map(([css]) => css), agent: held.flatMap(([, css]) => css ?? []) },
  }
}

const MOST = 8

function rowOf(element: Element, row: string): Element | undefined {
  for (let at: Element | undefined = element; at; at = parentOf(at))
    if (elementsAt([at], row)[0] === at) return at
  return undefined
}

function has(row: Element | undefined, css: string): boolean {
  return row !== undefined && elementsAt([row], css).length > 0
}

import type { SuggestContext } from './context'

/** What an order is told from another by. */
export interface NamedOrder {
  readonly items: readonly { readonly title: string }[]
}

/** Lines read together. */
const LINES = 3
const HAN = /\p{Script=Han}/u

/**
 * The one of several orders that the buyer's last lines name: 杯子先不要了 is about the mug, whichever order is on screen. Undefined where they
 * name none, or more than one.
 */
export function orderNamed<T extends NamedOrder>(
  turns: SuggestContext['turns'],
  orders: readonly T[],
): T | undefined {
  if (orders.length < 2) return undefined
  const said = turns.slice(turns.findLastIndex(({ side }) => side === 'agent') + 1).slice(-LINES)
  const names = said.flatMap(({ text }) => namesIn(text))
  const named = orders.filter(order =>
    names.some(name => isIn(order, name) && !orders.some(other => other !== order && isIn(other, name))),
  )
  return named.length === 1 ? named[0] : undefined
}

const isIn = ({ items }: NamedOrder, name: string) => items.some(({ title }) => title.includes(name))

/** Two hanzi in a row; of 杯子 and the like the first alone, as titles have it: 马克杯. */
function namesIn(text: string): string[] {
  const names: string[] = []
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2)
    if (!HAN.test(pair.charAt(0)) || !HAN.test(pair.charAt(1))) continue
    names.push(pair.endsWith('子') ? pair.charAt(0) : pair)
  }
  return names
}

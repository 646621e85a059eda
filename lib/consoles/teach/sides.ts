import { elementsAt } from '../select'
import { chainOf } from './elements'
import { featuresOf } from './features'

export interface Sides {
  readonly buyer: string[]
  readonly agent: string[]
}

interface Rows {
  readonly list: Element
  /** Selectors of a row, and of the words in it. */
  readonly row: string
  readonly text: readonly string[]
  readonly rows: readonly Element[]
  readonly buyer: readonly Element[]
  readonly agent: readonly Element[]
  readonly notBuyer: readonly Element[]
  readonly notAgent: readonly Element[]
}

interface Sign {
  readonly css: string
  readonly rank: number
  readonly kind: string
}

const KEEP = 2
/** As a profile may hold it. */
const LONGEST = 200
/** What it costs a pair of signs to leave one of the messages without a side. */
const UNSIDED = 20
/** Two values of one attribute are a difference somebody meant. */
const COUNTERPART = 3
/** Signs weaker than this are on one side by accident. */
const WEAKEST = 7

/** Signs that every example of one side carries and none of the other; pairs with the same rank in both lists belong together. */
export function sidesOf(rows: Rows): Sides | undefined {
  const isMessage = (row: Element) => rows.text.some(css => elementsAt([row], css).length > 0)
  const messages = rows.rows.filter(isMessage)
  const buyer = signsOf(rows, rows.buyer, [...rows.agent, ...rows.notBuyer])
  const agent = signsOf(rows, rows.agent, [...rows.buyer, ...rows.notAgent])
  const missing = (sign: Sign): Sign => ({
    css: `${rows.row}:has(${rows.text[0]}):not(${sign.css}):not(:has(${sign.css}))`,
    rank: sign.rank + 4,
    kind: 'without',
  })
  const free = (sign: Sign, not: readonly Element[]) => !not.some(row => has(row, sign.css))
  const buyers = [...buyer, ...agent.filter(({ css }) => !css.includes(' ')).map(missing)].filter(sign =>
    free(sign, rows.notBuyer),
  )
  const agents = [...agent, ...buyer.filter(({ css }) => !css.includes(' ')).map(missing)].filter(sign =>
    free(sign, rows.notAgent),
  )
  const pairs = buyers
    .flatMap(b => agents.map(a => ({ a, b, cost: costOf(b, a, rows.rows, messages) })))
    .filter(({ a, b, cost }) => Number.isFinite(cost) && a.css.length <= LONGEST && b.css.length <= LONGEST)
    .sort((one, other) => one.cost - other.cost)
  const [best] = pairs
  if (!best) return undefined
  const sideOf = (pair: typeof best) =>
    messages.map(row => (has(row, pair.b.css) ? 'b' : '') + (has(row, pair.a.css) ? 'a' : '')).join()
  const agreed = sideOf(best)
  const kept = pairs.filter(pair => sideOf(pair) === agreed).slice(0, KEEP)
  return { buyer: kept.map(({ b }) => b.css), agent: kept.map(({ a }) => a.css) }
}

/** Infinite where a row would be of both sides, or both signs only say that the other is missing. */
function costOf(b: Sign, a: Sign, rows: readonly Element[], messages: readonly Element[]): number {
  if (b.kind === 'without' && a.kind === 'without') return Number.POSITIVE_INFINITY
  if (rows.some(row => has(row, b.css) && has(row, a.css))) return Number.POSITIVE_INFINITY
  const unsided = messages.filter(row => !has(row, b.css) && !has(row, a.css)).length
  return (
    b.rank +
    a.rank -
    (a.kind === b.kind ? COUNTERPART : 0) +
    (UNSIDED * unsided) / Math.max(1, messages.length)
  )
}

/** On the row, around it inside the list, and in it; what stands in the message's own words says nothing of its side. */
function signsOf(rows: Rows, mine: readonly Element[], others: readonly Element[]): Sign[] {
  const [first] = mine
  if (!first) return []
  const words = rows.text.flatMap(css => elementsAt([first], css))
  const inner = [...first.querySelectorAll('*')].filter(
    element => !words.some(word => word !== element && word.contains(element)),
  )
  const own = [first, ...inner].flatMap(featuresOf)
  const outer = chainOf(first, rows.list)
    .slice(1)
    .flatMap(featuresOf)
    .map(({ css, rank, kind }) => ({ css: `${css} ${rows.row}`, rank: rank + 0.5, kind }))
  const seen = new Set<string>()
  return [...own, ...outer, ...avatarSides(first)].filter(
    ({ css, rank }) =>
      rank < WEAKEST &&
      !seen.has(css) &&
      seen.add(css) &&
      mine.every(row => has(row, css)) &&
      !others.some(row => has(row, css)),
  )
}

/** The picture that stands before the words on one side and behind them on the other. */
function avatarSides(row: Element): Sign[] {
  return [...row.querySelectorAll('img')].flatMap(image => {
    const parent = image.parentElement
    if (!parent || parent.children.length < 2) return []
    return [
      ...(parent.firstElementChild === image ? [{ css: 'img:first-child', rank: 6, kind: 'avatar' }] : []),
      ...(parent.lastElementChild === image ? [{ css: 'img:last-child', rank: 6, kind: 'avatar' }] : []),
    ]
  })
}

function has(row: Element, css: string): boolean {
  return elementsAt([row], css).length > 0
}

import { attribute, localName, nextElement, previousElement } from '../dom'
import { elementsAt, isAt } from '../select'
import { isWithin } from '../visible'
import { allIn } from './around-element'
import { chainOf } from './elements'
import { featuresOf, isRole } from './features'
import { foreignSigns } from './generalise'
import { marksOfSide } from './mark-of-side'

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
  /** Texts of the page beside the messages: whom it names is no role of everybody's. */
  readonly beside: ReadonlySet<string>
}

interface Sign {
  readonly css: string
  readonly rank: number
  readonly kind: string
  readonly role?: string
}

/** Several, so that the next chat can say which of them are rules and which only held in this one. */
const KEEP = 4
/** As a profile may hold it. */
const LONGEST = 200
/** Rows that signs are tried on. */
const SAMPLE = 300
/** What it costs a pair of signs to leave one of the messages without a side. */
const UNSIDED = 20
/** Two values of one attribute are a difference somebody meant. */
const COUNTERPART = 3
/** Signs weaker than this are on one side by accident. */
const WEAKEST = 7

/** Signs that every example of one side carries and none of the other; pairs with the same rank in both lists belong together. */
export function sidesOf(rows: Rows): Sides | undefined {
  const some = sampleOf(rows)
  const holders = new Map<string, ReadonlySet<Element>>()
  const of = ({ css }: Sign) => {
    const known = holders.get(css) ?? new Set(some.filter(row => has(row, css)))
    holders.set(css, known)
    return known
  }
  const messages = some.filter(row => rows.text.some(css => has(row, css)))
  const buyer = exceptions(rows, signsOf(rows, rows.buyer, rows.agent), rows.buyer, rows.notBuyer)
  const agent = exceptions(rows, signsOf(rows, rows.agent, rows.buyer), rows.agent, rows.notAgent)
  const missing = (signs: readonly Sign[], not: readonly Element[]) =>
    signs
      .filter(({ css }) => !css.includes(' '))
      .map(sign => lacking(rows, sign))
      .filter(({ css }) => !not.some(row => has(row, css)))
  const buyers = [...buyer, ...missing(agent, rows.notBuyer)].filter(isShort)
  const agents = [...agent, ...missing(buyer, rows.notAgent)].filter(isShort)
  const pairs = buyers
    .flatMap(b => agents.map(a => ({ a, b, cost: costOf(b, a, of(b), of(a), messages, rows) })))
    .filter(({ cost }) => Number.isFinite(cost))
    .sort((one, other) => one.cost - other.cost)
  const [best] = pairs
  if (!best) return undefined
  const agrees = ({ a, b }: typeof best) =>
    messages.every(row => of(a).has(row) === of(best.a).has(row) && of(b).has(row) === of(best.b).has(row))
  const kept = pairs.filter(agrees).slice(0, KEEP)
  return { buyer: kept.map(({ b }) => b.css), agent: kept.map(({ a }) => a.css) }
}

/** Enough of a long chat to judge by, with everything that was pointed at. */
function sampleOf({ rows, buyer, agent, notBuyer, notAgent }: Rows): Element[] {
  return [...new Set([...rows.slice(-SAMPLE), ...buyer, ...agent, ...notBuyer, ...notAgent])]
}

const isShort = ({ css }: Sign) => css.length <= LONGEST

/** A message that does not carry the other side's sign. */
function lacking({ row, text }: Rows, { css, rank }: Sign): Sign {
  return { css: `${row}:has(${text[0]}):not(${css}):not(:has(${css}))`, rank: rank + 4, kind: 'without' }
}

/** The signs, but for rows that were said to be none: those are told by what they carry and no example does. */
function exceptions(
  { row }: Rows,
  signs: readonly Sign[],
  mine: readonly Element[],
  not: readonly Element[],
): Sign[] {
  const foreign = foreignSigns([...not, ...not.flatMap(one => allIn(one))], mine)
  return signs.flatMap((sign): Sign[] => {
    if (!not.some(one => has(one, sign.css))) return [sign]
    return foreign
      .map(({ css }) => ({
        css: `${/^[.#[]/.test(sign.css) && mine[0] && isAt(mine[0], sign.css) ? `${row}${sign.css}` : `${row}:has(${sign.css})`}:not(${css}):not(:has(${css}))`,
        rank: sign.rank + 2,
        kind: sign.kind,
      }))
      .filter(({ css }) => mine.every(one => has(one, css)) && !not.some(one => has(one, css)))
  })
}

/** Infinite where a row would be of both sides, or both signs only say that the other is missing. */
function costOf(
  b: Sign,
  a: Sign,
  ofB: ReadonlySet<Element>,
  ofA: ReadonlySet<Element>,
  messages: readonly Element[],
  rows: Rows,
): number {
  if (b.kind === 'without' && a.kind === 'without') return Number.POSITIVE_INFINITY
  if ([...ofB].some(row => ofA.has(row))) return Number.POSITIVE_INFINITY
  const unsided = messages.filter(row => !ofB.has(row) && !ofA.has(row)).length
  const counterpart = areCounterparts(b, a, rows) ? COUNTERPART : 0
  return b.rank + a.rank - counterpart + (UNSIDED * unsided) / Math.max(1, messages.length)
}

/**
 * Two values of one attribute, or two classes in the same place of a row: `--them` and `--me`. That the first of several messages has a
 * heading and the next is a continuation are two classes too, and say nothing of the side.
 */
function areCounterparts(b: Sign, a: Sign, { buyer: [theirs], agent: [ours] }: Rows): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind !== 'class' || !theirs || !ours) return true
  const place = (row: Element, { css }: Sign) => {
    const at = elementsAt([row], css)[0]
    return at && `${localName(at)} ${chainOf(at, row).length}`
  }
  return place(theirs, b) === place(ours, a)
}

/** On the row, around it inside the list, and in it; what stands in the message's own words says nothing of its side. */
function signsOf(rows: Rows, mine: readonly Element[], others: readonly Element[]): Sign[] {
  const [first] = mine
  if (!first) return []
  const words = rows.text.flatMap(css => elementsAt([first], css))
  const inner = allIn(first).filter(
    element => !words.some(word => word !== element && isWithin(word, element)),
  )
  // An id in a row is that message's.
  const own = [first, ...inner]
    .flatMap(element => [...featuresOf(element), ...marksOfSide(element, rows.rows)])
    .filter(({ kind }) => kind !== 'id')
  const outer = chainOf(first, rows.list)
    .slice(1)
    .flatMap(featuresOf)
    .map(sign => ({ ...sign, css: `${sign.css} ${rows.row}`, rank: sign.rank + 0.5 }))
  const seen = new Set<string>()
  return [...own, ...outer, ...avatarSides(first)].filter(
    ({ css, rank, role, kind }) =>
      rank < WEAKEST &&
      (role === undefined || isRoleHere(rows, kind, role)) &&
      !seen.has(css) &&
      seen.add(css) &&
      mine.every(row => has(row, css)) &&
      !others.some(row => has(row, css)),
  )
}

/** `data-from="seller"` is a rule where everybody in the chat has a role, and a shop called seller where somebody has a name. */
function isRoleHere({ rows, beside }: Rows, name: string, role: string): boolean {
  const values = rows.flatMap(row => elementsAt([row], `[${name}]`).map(one => attribute(one, name) ?? ''))
  return values.every(isRole) && !beside.has(role.toLowerCase())
}

/** The picture that stands before the words on one side and behind them on the other. */
function avatarSides(row: Element): Sign[] {
  return elementsAt([row], 'img').flatMap(image => {
    const [before, after] = [previousElement(image), nextElement(image)]
    if (image === row || (!before && !after)) return []
    return [
      ...(!before ? [{ css: 'img:first-child', rank: 6, kind: 'avatar' }] : []),
      ...(!after ? [{ css: 'img:last-child', rank: 6, kind: 'avatar' }] : []),
    ]
  })
}

function has(row: Element, css: string): boolean {
  return elementsAt([row], css).length > 0
}

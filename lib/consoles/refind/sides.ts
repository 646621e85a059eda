import { attribute, childNodesOf, localName, textWithin } from '../dom'
import { elementsAt } from '../select'
import type { ReadingSteps } from '../slices'
import { parentOf } from '../visible'
import { classesOf } from './path'
import { AT_END, innerOf, type Told, type ToldSide } from './told'

/** What rows carry on either side. */
export type Signs = Readonly<Record<ToldSide, readonly string[]>>

const ROLE =
  /^(?:buyer|customer|client|visitor|seller|shop|merchant|agent|service|staff|me|self|them|other|left|right|in|out|incoming|outgoing|sent|received|user)$/i
/** Of the messages, the part whose side must be told for the signs to be believed. */
const ENOUGH = 0.6

/** Rows that carry the same signs. */
interface Group {
  readonly css: string[]
  readonly has: ReadonlySet<Element>
}

/**
 * Signs that all told rows of one side carry and none of the other, by which most messages have a side and none has two. Where rows of one
 * side alone are told, the other's sign has to be its counterpart. Undefined where messages could be parted in another way just as well.
 * `row` names rows in which something is said.
 */
export function* signsOf(said: readonly Element[], told: Told, row: string): ReadingSteps<Signs | undefined> {
  const known = [...told].filter(([row]) => said.includes(row))
  const groups = yield* groupsOf(said)
  /** Also of rows in which more is said than words. */
  const isOthers = (css: string, side: ToldSide) =>
    [...told].some(([one, its]) => its !== side && elementsAt([one], css).length > 0)
  function* fitting(side: ToldSide): ReadingSteps<Group[]> {
    const found: Group[] = []
    for (const { css, has } of groups) {
      yield
      if (!known.every(([row, its]) => has.has(row) === (its === side))) continue
      const own = css.filter(one => !isOthers(one, side))
      if (own.length > 0) found.push({ css: own, has })
    }
    return found
  }
  const fits = { buyer: yield* fitting('buyer'), agent: yield* fitting('agent') }
  const isBoth = new Set(known.map(([, side]) => side)).size === 2
  // One row of a side may carry what its place in the run gave it: only the first of several has a heading.
  const isSure =
    isBoth &&
    (known.length === said.length ||
      (['buyer', 'agent'] as const).every(side => known.filter(([, its]) => its === side).length > 1))
  const pairs = fits.buyer.flatMap(buyer =>
    fits.agent
      .filter(agent => ![...agent.has].some(row => buyer.has.has(row)))
      .flatMap(agent => {
        const signs = isSure
          ? { buyer: buyer.css.slice(0, 2), agent: agent.css.slice(0, 2) }
          : counterparts(said, buyer, agent)
        return signs ? { signs, size: buyer.has.size + agent.has.size } : []
      }),
  )
  const most = Math.max(0, ...pairs.map(({ size }) => size))
  const [best, another] = pairs.filter(({ size }) => size === most)
  if (known.length === 0 || another) return undefined
  if (best) return most >= said.length * ENOUGH ? best.signs : undefined
  for (const side of ['agent', 'buyer'] as const) {
    const [only, other] = fits[side]
    // A note between messages lacks the buyer's sign, too, and is a row of another kind.
    const kinds = new Set(said.flatMap(one => (only?.has.has(one) ? [] : attribute(one, 'class'))))
    if (isSure && only && !other && kinds.size === 1) return withoutSign(row, side, only)
  }
  return undefined
}

/** Messages of the other side are those that lack what this one's carry. */
function withoutSign(row: string, side: ToldSide, { css: [sign = ''] }: Group): Signs {
  const rest = [`${row}:not(${sign}):not(:has(${sign}))`]
  return side === 'agent' ? { buyer: rest, agent: [sign] } : { buyer: [sign], agent: rest }
}

function* groupsOf(said: readonly Element[]): ReadingSteps<Group[]> {
  const groups = new Map<string, Group>()
  const features = new Set<string>()
  for (const row of said) {
    for (const css of featuresOf(row)) features.add(css)
    yield
  }
  for (const css of features) {
    yield
    const has = new Set(said.filter(row => elementsAt([row], css).length > 0))
    const key = said.map(row => (has.has(row) ? '1' : '0')).join('')
    const known = groups.get(key)
    if (known) known.css.push(css)
    else groups.set(key, { css: [css], has })
  }
  return [...groups.values()]
}

/** Two classes in the same place of a row, or the same picture in front of the words and behind them. */
function counterparts(said: readonly Element[], buyer: Group, agent: Group): Signs | undefined {
  const placeIn = ({ has }: Group, css: string) => {
    const row = said.find(one => has.has(one))
    const at = row && elementsAt([row], css)[0]
    let depth = 0
    for (let up = at; up && up !== row; up = parentOf(up)) depth++
    return (
      at &&
      `${localName(at)} ${depth} ${css.replace(/^[^:]+/, match => (css.includes(':') ? match : '')).replace('first', 'last')}`
    )
  }
  for (const theirs of buyer.css)
    for (const ours of agent.css)
      if (placeIn(buyer, theirs) === placeIn(agent, ours)) return { buyer: [theirs], agent: [ours] }
  return undefined
}

function featuresOf(row: Element): string[] {
  return [row, ...innerOf(row)].flatMap(element => {
    const classes = classesOf(element).map(name => `.${name}`)
    const isPicture = localName(element) === 'img' || textWithin(element, 1) === ''
    const up = parentOf(element)
    const siblings = isPicture && element !== row && up ? [...childNodesOf(up)] : []
    const kinds = localName(element) === 'img' ? ['img', ...classes] : classes
    const places = kinds.flatMap(css => [
      ...(siblings[1] && siblings[0] === element ? [`${css}:first-child`] : []),
      ...(siblings[1] && siblings.at(-1) === element ? [`${css}:last-child`] : []),
    ])
    const roles = element
      .getAttributeNames()
      .filter(name => ROLE.test(attribute(element, name) ?? ''))
      .map(name => `[${name}="${attribute(element, name)}"]`)
    const style = AT_END.exec(attribute(element, 'style') ?? '')?.[0]
    return [...classes, ...places, ...roles, ...(style ? [`[style*="${style}"]`] : [])]
  })
}

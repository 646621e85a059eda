import { childNodesOf, nextElement, parentNode, previousElement } from '../dom'
import { elementsAt } from '../select'
import { rootsIn } from '../shadow'
import { isElement, isShown, isWithin } from '../visible'
import { type Feature, featuresOf, sharedFeatures } from './features'

export interface Ask {
  /** Elements of one kind; every selector found names all of them. */
  readonly examples: readonly Element[]
  /** Elements that no selector may name. */
  readonly not?: readonly Element[]
  /** Within which names are looked for. */
  readonly scope: ParentNode
  /** Elements may be told by their place among their siblings. Of a repeated thing that would name only some. */
  readonly byPlace?: boolean
  /** What else must hold of everything a selector names. */
  readonly accepts?: (matched: readonly Element[]) => boolean
  /** How well what a selector names fits the rest of the page: the best are kept, however soon they would be lost. 0 refuses. */
  readonly score?: (matched: readonly Element[]) => number
  /** Selectors that would only name the examples as they are today. */
  readonly refuses?: (css: string) => boolean
}

interface Proposal {
  readonly css: string
  readonly cost: number
}

const KEEP = 3
/** Selectors tried on the page before giving up. */
const TRIES = 400
/** As a profile may hold it. */
const LONGEST = 200
const CLIMB = 6
/** Signs weaker than this are no name without something around them. */
const ALONE = 6
const CONTEXT = 6.5

/** Up to three selectors, the most lasting first, that name the same elements on this page; none where nothing lasting tells them. */
export function generalise({
  examples,
  not = [],
  scope,
  byPlace = true,
  accepts = () => true,
  score,
  refuses = () => false,
}: Ask): string[] {
  if (examples.length === 0) return []
  const roots = rootsIn(scope)
  let best:
    | { readonly score: number; readonly set: ReadonlySet<Element>; readonly kept: string[] }
    | undefined
  for (const { css } of proposals(examples, not, scope, byPlace).slice(0, TRIES)) {
    if (refuses(css)) continue
    const matched = elementsAt(roots, css).filter(isShown)
    const set = new Set(matched)
    if (!examples.every(example => set.has(example)) || not.some(element => set.has(element))) continue
    const isSame: boolean = best?.set.size === set.size && matched.every(element => best?.set.has(element))
    if (best && isSame) {
      if (best.kept.length < KEEP) best.kept.push(css)
    } else if (!best || score) {
      const fits = accepts(matched) ? (score?.(matched) ?? 1) : 0
      if (fits > (best?.score ?? 0)) best = { score: fits, set, kept: [css] }
    }
    if (!score && best?.kept.length === KEEP) break
  }
  return best?.kept ?? []
}

function proposals(
  examples: readonly Element[],
  not: readonly Element[],
  scope: ParentNode,
  byPlace: boolean,
): Proposal[] {
  const plain = compounds(sharedFeatures(examples))
  const own = [...plain, ...without(plain, examples, not)]
  const places = byPlace ? placesOf(examples) : []
  const around = contexts(examples, scope)
  const found = [
    ...own.filter(({ cost }) => cost < ALONE),
    ...around.flatMap(context =>
      [...own, ...(context.near ? places : [])].map(({ css, cost }) => ({
        css: `${context.css}${context.near ? '>' : ' '}${css}`,
        cost: cost + context.cost + 0.5,
      })),
    ),
  ]
  const seen = new Set<string>()
  return found
    .sort((a, b) => a.cost - b.cost)
    .filter(({ css }) => css.length <= LONGEST && !seen.has(css) && seen.add(css))
}

/** The same but for what the counter-examples carry and no example does. */
function without(
  plain: readonly Proposal[],
  examples: readonly Element[],
  not: readonly Element[],
): Proposal[] {
  const signs = foreignSigns(not, examples)
  return plain.flatMap(({ css, cost }) =>
    signs.map(sign => ({ css: `${css}:not(${sign.css})`, cost: cost + 2 })),
  )
}

/** Signs by which the first of these differs from the examples. */
export function foreignSigns(not: readonly Element[], examples: readonly Element[]): Feature[] {
  return not
    .flatMap(element => featuresOf(element))
    .filter(({ css, rank }) => rank < CONTEXT && !examples.some(example => isAtOrAround(example, css)))
    .slice(0, 6)
}

function isAtOrAround(element: Element, css: string): boolean {
  return elementsAt([element], css).length > 0
}

/** Single signs, and pairs of them where one is not enough. */
function compounds(features: readonly Feature[]): Proposal[] {
  const tag = features.find(({ kind }) => kind === 'tag')
  const signs = features.filter(({ kind }) => kind !== 'tag').slice(0, 6)
  const single = signs.map(({ css, rank }) => ({ css, cost: rank }))
  const tagged = tag ? single.map(({ css, cost }) => ({ css: `${tag.css}${css}`, cost: cost + 0.4 })) : []
  const pairs = signs.flatMap((a, i) =>
    signs.slice(i + 1).map(b => ({ css: a.css + b.css, cost: Math.max(a.rank, b.rank) + 1 })),
  )
  return [...single, ...tagged, ...pairs, ...(tag ? [{ css: tag.css, cost: tag.rank }] : [])]
}

/** By place among its siblings, where every example has the same. */
function placesOf(examples: readonly Element[]): Proposal[] {
  const [tag] = sharedFeatures(examples).filter(({ kind }) => kind === 'tag')
  if (!tag) return []
  const place = (of: (element: Element) => boolean) => examples.every(of)
  return [
    ...(place(element => !previousElement(element)) ? [{ css: `${tag.css}:first-child`, cost: 7 }] : []),
    ...(place(element => !nextElement(element)) ? [{ css: `${tag.css}:last-child`, cost: 7 }] : []),
    ...nth(examples).map(n => ({ css: `${tag.css}:nth-child(${n})`, cost: 7.5 })),
  ]
}

function nth(examples: readonly Element[]): number[] {
  const places = new Set(
    examples.map(element => {
      const parent = parentNode(element)
      return parent ? [...childNodesOf(parent as ParentNode)].indexOf(element) + 1 : 0
    }),
  )
  const [only = 0] = places
  return places.size === 1 && only > 1 && only < 20 ? [only] : []
}

/** What stands around every example, near and far, as long as it is inside the scope. */
function contexts(examples: readonly Element[], scope: ParentNode) {
  const found: (Proposal & { readonly near: boolean })[] = []
  let level: readonly Element[] = examples
  for (let depth = 1; depth <= CLIMB; depth++) {
    // A selector reaches no further than the root its element stands in.
    const up = level.map(element => parentNode(element)).filter(parent => parent !== null)
    // The scope itself may be named: rows often carry no sign but the list they stand in.
    const inScope = up.filter(isElement).filter(parent => !isElement(scope) || isWithin(scope, parent))
    if (inScope.length < level.length) break
    level = inScope
    for (const { css, cost } of compounds(sharedFeatures(level)).filter(({ cost }) => cost <= CONTEXT)) {
      found.push({ css, cost: cost * 0.6 + depth * 0.3, near: false })
      if (depth === 1) found.push({ css, cost: cost * 0.6 + 0.2, near: true })
    }
  }
  return found
}

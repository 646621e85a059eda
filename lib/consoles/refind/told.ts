import { READ_MARK, ROBOT } from '../chat/row'
import { attribute, closest, defaultView, ownerDocument, selectAll } from '../dom'
import { outline } from '../outline'
import { elementsAt } from '../select'
import type { ReadingSteps } from '../slices'
import { namedLike } from './path'

export type ToldSide = 'buyer' | 'agent'
export type Told = ReadonlyMap<Element, ToldSide>

export const AT_END = /row-reverse|flex-end|(?:text-align|float)\s*:\s*right|margin-left\s*:\s*auto/
/** Elements of a row that are looked at. */
const MOST = 60
/** Pixels by which a bubble must stand nearer to one edge. */
const NEARER = 24

/** Which side some rows are of, by what only that side shows: the buyer's name or id, a read mark, a robot's name, its edge of the list. */
export function* toldSides(
  rows: readonly Element[],
  who: { readonly name?: string; readonly id?: string },
  writer: string | undefined,
): ReadingSteps<Told> {
  const told = new Map<Element, ToldSide>()
  for (const row of rows) {
    const { leaves } = outline(row, { styled: false })
    const [signed] = writer ? elementsAt([row], writer) : []
    const isSaid = leaves.length > 1
    const by = (one: ToldSide) => isSaid && told.set(row, one)
    if (signed) by(signed.textContent?.trim() === who.name ? 'buyer' : 'agent')
    else if (leaves.some(({ text }) => READ_MARK.test(text) || ROBOT.test(text))) by('agent')
    yield
  }
  for (const sides of [yield* byPlace(rows), yield* byId(rows, who.id)])
    for (const [row, side] of sides) if (!told.has(row)) told.set(row, side)
  return told
}

/** What names the writer in rows, where one of them is the buyer. */
export function* writerIn(
  rows: readonly Element[],
  name: string | undefined,
): ReadingSteps<string | undefined> {
  for (const row of rows) {
    yield
    const { leaves } = outline(row, { styled: false })
    const signed = leaves.length > 1 ? leaves.find(({ text }) => text === name) : undefined
    const mark = signed && namedLike(signed.parent, row)
    if (mark) return mark
  }
  return undefined
}

/** An attribute that holds the buyer's id on some rows and somebody else's on the others. */
function* byId(rows: readonly Element[], id: string | undefined): ReadingSteps<Sides> {
  if (!id) return []
  const names = new Set(rows.flatMap(row => [row, ...innerOf(row)].flatMap(one => one.getAttributeNames())))
  for (const name of names) {
    yield
    const values = rows.flatMap(row => {
      const [value] = [row, ...innerOf(row)].flatMap(element => attribute(element, name) ?? [])
      return value === undefined ? [] : [[row, value.split('/')[0] === id ? 'buyer' : 'agent'] as const]
    })
    if (areBoth(values)) return values
  }
  return []
}

/** By its style, or (on a page that is laid out) by the edge it stands nearer to; only where some stand at each. */
function* byPlace(rows: readonly Element[]): ReadingSteps<Sides> {
  const places: (readonly [Element, ToldSide])[] = []
  for (const row of rows) {
    const side = placeOf(row)
    if (side) places.push([row, side])
    yield
  }
  return areBoth(places) ? places : []
}

type Sides = readonly (readonly [Element, ToldSide])[]

const areBoth = (sides: Sides) => new Set(sides.map(([, side]) => side)).size === 2

function placeOf(row: Element): ToldSide | undefined {
  const elements = [row, ...innerOf(row)]
  if (elements.some(element => AT_END.test(attribute(element, 'style') ?? ''))) return 'agent'
  const view = defaultView(ownerDocument(row))
  const styles = elements.slice(0, 4).flatMap(element => view?.getComputedStyle(element) ?? [])
  if (styles.some(style => style.justifyContent === 'flex-end' || style.flexDirection === 'row-reverse'))
    return 'agent'
  if (styles.some(style => style.justifyContent === 'flex-start')) return 'buyer'
  const { leaves } = outline(row, { styled: false })
  const [longest] = leaves.toSorted((a, b) => b.text.length - a.text.length)
  const [outer, words] = [row.getBoundingClientRect(), longest?.parent.getBoundingClientRect()]
  if (!words || words.width === 0 || words.width > outer.width * 0.9) return undefined
  const [before, behind] = [words.left - outer.left, outer.right - words.right]
  if (Math.abs(before - behind) < NEARER) return undefined
  return before > behind ? 'agent' : 'buyer'
}

/** What stands in a row, the markup of pictures aside. */
export function innerOf(row: Element): readonly Element[] {
  return [...selectAll(row, '*')].filter(element => !closest(element, 'svg')).slice(0, MOST)
}

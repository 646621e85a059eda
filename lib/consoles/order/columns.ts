import {
  attribute,
  childNodesOf,
  closest,
  contains,
  localName,
  ownerDocument,
  previousElement,
  selectAll,
} from '../dom'
import type { Outline, Range } from '../outline-leaf'
import { parentOf } from '../visible'
import type { Vocabulary } from '../words/vocabulary'
import type { LabelName } from '../words/words'

/** What the header row of a table says of the cells under it. */
export interface Columns {
  /** The label above a cell; undefined outside tables and where header and row do not have the same cells. */
  labelAbove(element: Element): LabelName | undefined
  /** The cells of a row whose columns have a label. */
  labelledCells(row: Element): readonly LabelledCell[]
  cellsOf(row: Element): readonly Element[]
}

export interface LabelledCell {
  readonly label: LabelName
  readonly range: Range
  /** Where the header row begins. */
  readonly headAt: number
}

interface Titles {
  readonly headAt: number
  readonly labels: readonly (LabelName | undefined)[]
}

const NO_TITLES: Titles = { headAt: 0, labels: [] }

export const ROW = 'tr,[role=row]'
const CELL = /^t[dh]$|^(?:grid)?cell$|^rowheader$/
const HEAD = 'th,[role=columnheader]'
/** Header and body are two tables side by side in many kits; further up stands another table. */
const REACH = 6

/** `whole`: the page that `page` is a piece of, for titles that stand outside the piece, in front of it. */
export function columnsOf(page: Outline, words: Vocabulary, whole?: Outline): Columns {
  const cellsOf = remembered(cellsIn)
  const [leaf] = page.leaves
  const hasHeads = leaf !== undefined && selectAll(ownerDocument(leaf.parent), HEAD).length > 0
  /** Rows of titles, by how many cells they have. */
  const headRows = remembered(headRowsIn)
  const titleOf = (title: Element) => {
    const at = page.rangeOf(title) ? page : whole
    const range = at?.rangeOf(title)
    return at && range && (words.labelOf(at.text(range)) ?? words.labelOf(at.text([range[0], range[0] + 1])))
  }
  const titlesIn = remembered(
    (head): Titles => ({
      headAt: page.rangeOf(head)?.[0] ?? (whole ? -1 : 0),
      labels: [...childNodesOf(head)].map(titleOf),
    }),
  )
  const titlesAbove = remembered((row): Titles => {
    if (!hasHeads) return NO_TITLES
    const full = fullRow(row, cellsOf)
    if (full.cells.length < 3) return NO_TITLES
    let up = parentOf(row)
    for (let climbed = 0; up && climbed < REACH; climbed++) {
      const rows = headRows(up).get(full.cells.length) ?? []
      const [head, another] = rows.filter(head => head !== row)
      if (head && (another || !sameSpans(head, full.cells))) return NO_TITLES
      if (head) {
        const { headAt, labels } = titlesIn(head)
        return { headAt, labels: full.free.map(i => labels[i]) }
      }
      up = parentOf(up)
    }
    return NO_TITLES
  })
  return {
    cellsOf,
    labelAbove: element => {
      const row = closest(element, ROW)
      const at = row ? cellsOf(row).findIndex(cell => contains(cell, element)) : -1
      return row && at >= 0 ? titlesAbove(row).labels[at] : undefined
    },
    labelledCells: row => {
      const { labels, headAt } = titlesAbove(row)
      if (labels.length === 0) return []
      return cellsOf(row).flatMap((cell, i) => {
        const [label, range] = [labels[i], page.rangeOf(cell)]
        return label && range ? [{ label, range, headAt }] : []
      })
    },
  }
}

/** Asked of the same rows again and again. */
function remembered<T>(read: (element: Element) => T): (element: Element) => T {
  const known = new Map<Element, T>()
  return element => {
    const before = known.get(element)
    if (before !== undefined) return before
    const value = read(element)
    known.set(element, value)
    return value
  }
}

function headRowsIn(within: Element): ReadonlyMap<number, readonly Element[]> {
  const rows = new Map<number, Element[]>()
  for (const row of new Set([...selectAll(within, HEAD)].flatMap(head => parentOf(head) ?? []))) {
    const { length } = [...childNodesOf(row)]
    const alike = rows.get(length)
    if (alike) alike.push(row)
    else rows.set(length, [row])
  }
  return rows
}

function cellsIn(row: Element): readonly Element[] {
  return [...childNodesOf(row)].filter(cell => CELL.test(attribute(cell, 'role') ?? localName(cell)))
}

/** The row that shows all columns: this one, or the one above whose cells reach down into it; and which columns are left to this one. */
function fullRow(
  row: Element,
  cellsOf: Columns['cellsOf'],
): { readonly cells: readonly Element[]; readonly free: readonly number[] } {
  const cells = cellsOf(row)
  const own = { cells, free: [...cells.keys()] }
  let above = previousElement(row)
  for (let distance = 1; above && distance < 20; distance++) {
    const longer = cellsOf(above)
    const reaching = longer.map(cell => Number(attribute(cell, 'rowspan') ?? 1) > distance)
    const free = reaching.flatMap((reaches, i) => (reaches ? [] : i))
    if (reaching.includes(true)) return free.length === cells.length ? { cells: longer, free } : own
    above = previousElement(above)
  }
  return own
}

function sameSpans(head: Element, cells: readonly Element[]): boolean {
  const span = (cell: Element | undefined) => (cell && attribute(cell, 'colspan')) ?? '1'
  return [...childNodesOf(head)].every((title, i) => span(title) === span(cells[i]))
}

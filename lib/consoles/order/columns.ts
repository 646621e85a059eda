import type { Outline, Range } from '../outline'
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

export function columnsOf(page: Outline, words: Vocabulary): Columns {
  const cellsOf = remembered(cellsIn)
  const hasHeads = page.leaves[0]?.parent.ownerDocument.querySelector(HEAD) !== null
  /** Rows of titles, by how many cells they have. */
  const headRows = remembered(headRowsIn)
  const titleOf = (title: Element) => {
    const range = page.rangeOf(title)
    return range && words.labelOf(page.text([range[0], range[0] + 1]))
  }
  const titlesIn = remembered(
    (head): Titles => ({ headAt: page.rangeOf(head)?.[0] ?? 0, labels: [...head.children].map(titleOf) }),
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
      const row = element.closest(ROW)
      const at = row ? cellsOf(row).findIndex(cell => cell.contains(element)) : -1
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
  for (const row of new Set([...within.querySelectorAll(HEAD)].flatMap(head => parentOf(head) ?? []))) {
    const alike = rows.get(row.children.length)
    if (alike) alike.push(row)
    else rows.set(row.children.length, [row])
  }
  return rows
}

function cellsIn(row: Element): readonly Element[] {
  return [...row.children].filter(cell => CELL.test(cell.getAttribute('role') ?? cell.localName))
}

/** The row that shows all columns: this one, or the one above whose cells reach down into it; and which columns are left to this one. */
function fullRow(
  row: Element,
  cellsOf: Columns['cellsOf'],
): { readonly cells: readonly Element[]; readonly free: readonly number[] } {
  const cells = cellsOf(row)
  const own = { cells, free: [...cells.keys()] }
  let above = row.previousElementSibling
  for (let distance = 1; above && distance < 20; distance++) {
    const longer = cellsOf(above)
    const reaching = longer.map(cell => Number(cell.getAttribute('rowspan') ?? 1) > distance)
    const free = reaching.flatMap((reaches, i) => (reaches ? [] : i))
    if (reaching.includes(true)) return free.length === cells.length ? { cells: longer, free } : own
    above = above.previousElementSibling
  }
  return own
}

function sameSpans(head: Element, cells: readonly Element[]): boolean {
  const span = (cell: Element | undefined) => cell?.getAttribute('colspan') ?? '1'
  return [...head.children].every((title, i) => span(title) === span(cells[i]))
}

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
  const known = new Map<Element, readonly Element[]>()
  const hasHeads = page.leaves[0]?.parent.ownerDocument.querySelector(HEAD) !== null
  const headRows = (within: Element) => {
    const rows = known.get(within) ?? [
      ...new Set([...within.querySelectorAll(HEAD)].flatMap(head => parentOf(head) ?? [])),
    ]
    known.set(within, rows)
    return rows
  }
  const titlesAbove = (row: Element): Titles => {
    if (!hasHeads) return NO_TITLES
    const cells = cellsOf(row)
    const full = fullRow(row, cells)
    if (full.cells.length < 3) return NO_TITLES
    let up = parentOf(row)
    for (let climbed = 0; up && climbed < REACH; climbed++) {
      const rows = headRows(up).filter(head => head !== row && head.children.length === full.cells.length)
      const [head] = rows
      if (head && (rows.length > 1 || !sameSpans(head, full.cells))) return NO_TITLES
      if (head) {
        const { headAt, labels } = titlesIn(head)
        return { headAt, labels: full.free.map(i => labels[i]) }
      }
      up = parentOf(up)
    }
    return NO_TITLES
  }
  const titlesIn = (head: Element): Titles => ({
    headAt: page.rangeOf(head)?.[0] ?? 0,
    labels: [...head.children].map(titleOf),
  })
  const titleOf = (title: Element) => {
    const range = page.rangeOf(title)
    return range && words.labelOf(page.text([range[0], range[0] + 1]))
  }
  return {
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

export function cellsOf(row: Element): readonly Element[] {
  return [...row.children].filter(cell => CELL.test(cell.getAttribute('role') ?? cell.localName))
}

/** The row that shows all columns: this one, or the one above whose cells reach down into it; and which columns are left to this one. */
function fullRow(
  row: Element,
  cells: readonly Element[],
): { readonly cells: readonly Element[]; readonly free: readonly number[] } {
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

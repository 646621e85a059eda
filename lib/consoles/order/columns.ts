import type { Outline, Range } from '../outline'
import { parentOf } from '../visible'
import type { Vocabulary } from '../words/vocabulary'
import type { LabelName } from '../words/words'

/** What the header row of a table says of the cells under it. */
export interface Columns {
  /** The label above a cell; undefined outside tables and where header and row do not have the same cells. */
  labelAbove(element: Element): LabelName | undefined
  /** The cells of a row whose columns have a label. */
  labelledCells(row: Element): readonly { readonly label: LabelName; readonly range: Range }[]
}

type Titles = readonly (LabelName | undefined)[]

export const ROW = 'tr,[role=row]'
const CELL = ':scope>td,:scope>th,:scope>[role=cell],:scope>[role=gridcell],:scope>[role=rowheader]'
const HEAD = 'th,[role=columnheader]'
/** Header and body are two tables side by side in many kits; further up stands another table. */
const REACH = 6

export function columnsOf(page: Outline, words: Vocabulary): Columns {
  const known = new Map<Element, readonly Element[]>()
  const headRows = (within: Element) => {
    const rows = known.get(within) ?? [
      ...new Set([...within.querySelectorAll(HEAD)].flatMap(head => parentOf(head) ?? [])),
    ]
    known.set(within, rows)
    return rows
  }
  const titlesAbove = (row: Element): Titles => {
    const cells = cellsOf(row)
    if (cells.length < 3) return []
    let up = parentOf(row)
    for (let climbed = 0; up && climbed < REACH; climbed++) {
      const rows = headRows(up).filter(head => head !== row && head.children.length === cells.length)
      const [head] = rows
      if (head) return rows.length === 1 && sameSpans(head, cells) ? [...head.children].map(titleOf) : []
      up = parentOf(up)
    }
    return []
  }
  const titleOf = (title: Element) => {
    const range = page.rangeOf(title)
    return range && words.labelOf(page.text([range[0], range[0] + 1]))
  }
  return {
    labelAbove: element => {
      const row = element.closest(ROW)
      const at = row ? cellsOf(row).findIndex(cell => cell.contains(element)) : -1
      return row && at >= 0 ? titlesAbove(row)[at] : undefined
    },
    labelledCells: row => {
      const titles = titlesAbove(row)
      return titles.length === 0
        ? []
        : cellsOf(row).flatMap((cell, i) => {
            const [label, range] = [titles[i], page.rangeOf(cell)]
            return label && range ? [{ label, range }] : []
          })
    },
  }
}

export function cellsOf(row: Element): readonly Element[] {
  return [...row.querySelectorAll(CELL)]
}

function sameSpans(head: Element, cells: readonly Element[]): boolean {
  const span = (cell: Element | undefined) => cell?.getAttribute('colspan') ?? '1'
  return [...head.children].every((title, i) => span(title) === span(cells[i]))
}

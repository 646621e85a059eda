import { composerIn } from './find-composer'
import type { ConsoleProfile } from './profile'
import { elementsAt, firstShown, isAtOrIn } from './select'
import type { Roots } from './shadow'
import { isElement, parentOf } from './visible'

/** What changed on a page since it was last read, sorted by how much has to be read again. Sorting reads nothing and lays out nothing. */
export interface Changes {
  /** The message list whose rows are followed. */
  list: Element | undefined
  /** Something outside chat, composer and list of buyers. */
  page: boolean
  /** The list of buyers. */
  head: boolean
  /** Rows were removed or moved. */
  all: boolean
  note(records: readonly MutationRecord[]): void
  any(): boolean
  /** Nothing changed but rows that joined. */
  onlyAdded(): boolean
  takeRows(): {
    readonly all: boolean
    readonly touched: ReadonlySet<Element>
    readonly added: readonly Element[]
  }
}

export function createChanges(roots: () => Roots, profile: ConsoleProfile): Changes {
  const rowSelectors = profile.chat?.row ?? []
  let added = new Set<Element>()
  let touched = new Set<Element>()
  let composer: Element | undefined
  let buyers: Element | undefined

  const rowsIn = (element: Element): Element[] => {
    for (const selector of rowSelectors) {
      const rows = elementsAt([element], selector)
      if (rows.length > 0) return rows
    }
    return []
  }
  const rowAround = (element: Element): Element | undefined => {
    for (const selector of rowSelectors)
      if (isAtOrIn(element, selector)) return element.closest(selector) ?? undefined
    return undefined
  }
  const noteRows = (record: MutationRecord, element: Element) => {
    const row = rowAround(element)
    if (row && row !== changes.list && changes.list?.contains(row)) {
      if (!added.has(row)) touched.add(row)
      return
    }
    if (record.type !== 'childList') {
      if (element === changes.list) changes.page = true
      for (const inside of rowsIn(element)) touched.add(inside)
      return
    }
    for (const node of record.removedNodes) if (isElement(node)) changes.all ||= rowsIn(node).length > 0
    for (const node of record.addedNodes)
      if (isElement(node)) for (const inside of rowsIn(node)) added.add(inside)
  }
  const changes: Changes = {
    list: undefined,
    page: false,
    head: false,
    all: false,
    note: records => {
      if (records.length === 0) return
      if (!composer?.isConnected) composer = composerIn(roots(), profile)
      if (!buyers?.isConnected) buyers = firstShown(roots(), profile.chat?.buyers)
      for (const record of records) {
        const element = isElement(record.target) ? record.target : parentOf(record.target)
        if (!element || isOurs(element) || composer?.contains(element)) continue
        if (changes.list?.contains(element)) noteRows(record, element)
        else if (buyers?.contains(element)) changes.head = true
        else if (!isOnlyOurs(record)) changes.page = true
      }
    },
    any: () => changes.page || changes.head || changes.all || added.size > 0 || touched.size > 0,
    onlyAdded: () => !changes.page && !changes.head && !changes.all && touched.size === 0,
    takeRows: () => {
      const taken = {
        all: changes.all,
        touched,
        added: [...added].filter(row => changes.list?.contains(row)),
      }
      changes.all = false
      added = new Set()
      touched = new Set()
      return taken
    },
  }
  return changes
}

/** Our own host elements: `deskside-sidebar` and its like. */
function isOurs(element: Element): boolean {
  return element.localName.startsWith('deskside-')
}

function isOnlyOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes]
  return type === 'childList' && nodes.length > 0 && nodes.every(node => isElement(node) && isOurs(node))
}

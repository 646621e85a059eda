import { contains, localName, nodeType } from './dom'
import type { ConsoleProfile } from './profile'
import { elementAround, elementsAt, isAt } from './select'
import { isElement, parentOf } from './visible'

/** What changed on a page since it was last read, sorted by how much has to be read again. Sorting reads no text and lays out nothing. */
export interface Changes {
  /** Where the message list, the composer and the list of buyers were when last looked for. */
  list: Element | undefined
  composer: Element | undefined
  buyers: Element | undefined
  /** The list of buyers changed. */
  head: boolean
  /** Rows were removed or moved, or too much changed to say what. */
  all: boolean
  /** Everything outside the chat is as if it had changed. */
  whole: boolean
  note(records: readonly MutationRecord[]): void
  /** Something outside chat, composer and list of buyers changed. */
  page(): boolean
  any(): boolean
  /** Nothing changed but rows that joined. */
  onlyAdded(): boolean
  /** Rows to be parsed, as far as they are known. */
  rows(): number
  takeRows(): RowChanges
  /** The elements outside the chat that changed; undefined where it has to be taken as all of them. */
  takePage(): ReadonlySet<Element> | undefined
}

export interface RowChanges {
  /** Rows were removed or moved. */
  readonly all: boolean
  /** Absent where any row may have changed. */
  readonly touched?: ReadonlySet<Element>
  readonly added: readonly Element[]
}

/** Changes that are sorted one by one; of more it is only noted that there are. */
const MOST = { records: 2000, nodes: 200, elements: 500 }

/** Sorts what a page's observer reports into messages, the head of the chat, and everything else. */
export function createChanges({ chat }: ConsoleProfile): Changes {
  const rowSelectors = chat?.row ?? []
  let added = new Set<Element>()
  let touched = new Set<Element>()
  let changed = new Set<Element>()
  let lost = false

  const rowsIn = (element: Element): Element[] => {
    for (const selector of rowSelectors) {
      // A row holds no other: most that joins is one, and is not searched.
      if (isAt(element, selector)) return [element]
      const rows = elementsAt([element], selector)
      if (rows.length > 0) return rows
    }
    return []
  }
  const rowAround = (element: Element): Element | undefined => {
    if (element === changes.list) return undefined
    for (const selector of rowSelectors) {
      const row = elementAround(element, selector)
      if (row) return row
    }
    return undefined
  }
  const isIn = (around: Element | undefined, element: Element) =>
    around !== undefined && contains(around, element)
  const noteRows = ({ type, addedNodes, removedNodes }: MutationRecord, element: Element) => {
    const row = rowAround(element)
    if (row && row !== changes.list && isIn(changes.list, row)) {
      if (!added.has(row)) touched.add(row)
      return
    }
    if (addedNodes.length + removedNodes.length > MOST.nodes) {
      changes.all = true
      return
    }
    if (type !== 'childList') {
      if (element === changes.list) changes.whole = true
      for (const inside of rowsIn(element)) touched.add(inside)
      return
    }
    for (const node of removedNodes) if (isElement(node)) changes.all ||= rowsIn(node).length > 0
    for (const node of addedNodes) if (isElement(node)) for (const inside of rowsIn(node)) added.add(inside)
  }
  const notePage = (record: MutationRecord, element: Element) => {
    if (changes.whole || isOnlyOurs(record)) return
    changed.add(element)
    if (changed.size > MOST.elements) changes.whole = true
  }
  const changes: Changes = {
    list: undefined,
    composer: undefined,
    buyers: undefined,
    head: false,
    all: false,
    whole: true,
    note: records => {
      if (records.length > MOST.records) {
        changes.whole = changes.all = changes.head = lost = true
        return
      }
      for (const record of records) {
        const element = elementOf(record.target)
        if (!element) continue
        if (isIn(changes.list, element)) {
          noteRows(record, element)
        } else if (isOurs(element) || isIn(changes.composer, element)) continue
        else if (isIn(changes.buyers, element)) changes.head = true
        else notePage(record, element)
      }
    },
    page: () => changes.whole || changed.size > 0,
    any: () => changes.page() || changes.head || changes.all || added.size > 0 || touched.size > 0,
    onlyAdded: () => !changes.page() && !changes.head && !changes.all && touched.size === 0,
    rows: () => (changes.all ? MOST.elements : added.size + touched.size),
    takeRows: () => {
      const taken = {
        all: changes.all,
        ...(!lost && { touched }),
        added: [...added].filter(row => isIn(changes.list, row)),
      }
      changes.all = lost = false
      added = new Set()
      touched = new Set()
      return taken
    },
    takePage: () => {
      const taken = changes.whole ? undefined : changed
      changes.whole = false
      changed = new Set()
      return taken
    },
  }
  return changes
}

/** What a change is about: the element, the one around a text, or the one whose shadow root it is in. */
function elementOf(target: Node): Element | undefined {
  if (isElement(target)) return target
  return nodeType(target) === 11 && 'host' in target ? (target as ShadowRoot).host : parentOf(target)
}

/** Our own host elements: `deskside-sidebar` and its like. */
function isOurs(element: Element): boolean {
  return localName(element).startsWith('deskside-')
}

function isOnlyOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return false
  const nodes = [...addedNodes, ...removedNodes]
  return nodes.length > 0 && nodes.length < 5 && nodes.every(node => isElement(node) && isOurs(node))
}

import type { ListedBuyer } from '@/lib/trade/listed-buyer'
import { mayBeSame } from '@/lib/trade/masked'
import type { Buyer, BuyerId } from '@/lib/trade/order'
import { createFindInside } from '../find'
import type { ConsoleProfile } from '../profile'
import { elementsAt, firstShown } from '../select'
import type { Roots } from '../shadow'
import { isShown } from '../visible'
import { rowByMeaning, rowsByMeaning } from './row-by-meaning'
import { type BuyerRow, isOpenBy, rowByRules } from './row-by-rules'
import { parseListTime, parseWaitingText } from './waiting-text'

/** Rows that are looked at. */
const MOST = 200
/** Characters of what was said last. */
const LONGEST = 120

/** A buyer, and the row they were read from. */
export interface SeenBuyer {
  readonly buyer: ListedBuyer
  readonly row: Element
}

/**
 * The console's own list of buyers as it is now, in the page's order. `open`: whom the open chat is with, as far as that was read. `now` is
 * epoch ms.
 */
export function readBuyerList(
  roots: Roots,
  { chat, facts, zone }: ConsoleProfile,
  open: Buyer | undefined,
  now: number,
): readonly SeenBuyer[] {
  if (!chat) return []
  const { listed } = chat
  const find = createFindInside()
  const rows: readonly BuyerRow[] = listed
    ? firstOf(roots, listed.row).flatMap(row => {
        if (listed.name) return rowByRules(row, listed, find) ?? []
        const read = rowByMeaning(row)
        return read ? { ...read, ...(isOpenBy(row, listed, find) && { open: true }) } : []
      })
    : open?.name === undefined
      ? []
      : rowsByMeaning(roots, chat.buyers, inChat(roots, chat), open.name)
          .slice(0, MOST)
          .flatMap(row => rowByMeaning(row) ?? [])
  const isOpen = openRow(rows, open)
  const keys = new Map<string, number>()
  return rows.map(row => {
    const base = row.id ?? row.name
    const before = keys.get(base) ?? 0
    keys.set(base, before + 1)
    const waiting = row.wait === undefined ? undefined : parseWaitingText(row.wait, now, facts.waiting.limit)
    const since = waiting?.since ?? (row.unread && row.time ? parseListTime(row.time, now, zone) : undefined)
    const buyer: ListedBuyer = {
      key: before === 0 ? base : `${base}#${before}`,
      ...(row.id !== undefined && { id: row.id as BuyerId }),
      name: row.name.slice(0, LONGEST),
      ...(row.last && { last: row.last.slice(0, LONGEST) }),
      ...(row.time && { time: row.time.slice(0, LONGEST) }),
      ...((waiting || row.unread) && { waits: true }),
      ...(since !== undefined && { since }),
      ...(waiting?.overdue && { overdue: true }),
      ...(row.unread && { unread: row.unread }),
      ...(isOpen(row) && { open: true }),
    }
    return { buyer, row: row.row }
  })
}

/** Rows that are shown, of the first selector that names any: pages keep hidden twins. */
function firstOf(roots: Roots, selectors: readonly string[]): readonly Element[] {
  for (const selector of selectors) {
    const rows = elementsAt(roots, selector).filter(isShown)
    if (rows.length > 0) return rows.slice(0, MOST)
  }
  return []
}

/** What names the open buyer and is no list of buyers: the chat itself. */
function inChat(roots: Roots, { list, composer }: NonNullable<ConsoleProfile['chat']>): readonly Element[] {
  return [list, composer].flatMap(selectors => firstShown(roots, selectors) ?? [])
}

/** The row the page marks, else the only one of the open chat's id or name. */
function openRow(rows: readonly BuyerRow[], open: Buyer | undefined): (row: BuyerRow) => boolean {
  const marked = rows.filter(row => row.open)
  const ofId = rows.filter(({ id }) => id !== undefined && id === open?.id)
  const ofName = rows.filter(({ name }) => open?.name !== undefined && mayBeSame(name, open.name))
  const [only, another] = [marked, ofId, ofName].find(({ length }) => length > 0) ?? []
  return row => row === only && another === undefined
}

import { NO_ORDERS } from './order/read-orders'
import type { ConsoleProfile } from './profile'
import { createReader, type PageRead, readingOf } from './reader'
import type { Reading } from './reading'
import { rootsIn } from './shadow'
import { atOnce } from './slices'

/**
 * Reads a page once and at once, whatever it holds; what could not be read is listed, never thrown. `at`: the moment it is of, epoch ms.
 */
export function readConsole(root: ParentNode, profile: ConsoleProfile, at = Date.now()): Reading {
  const reader = createReader(profile, () => at)
  const roots = rootsIn(root)
  const list = reader.findList(roots)
  const rows = list && reader.openList(list, roots)
  const all = rows?.readAll()
  const messages = rows?.findHidden() ? rows.readAll() : all
  const buyer = reader.readBuyer(roots, messages)
  const { orders, ...around } = atOnce(reader.readPage(roots, list))
  const page: PageRead = { ...around, orders: orders?.read() ?? NO_ORDERS }
  return readingOf({ ...page, ...(messages && { messages }), ...(buyer && { buyer }) }, profile)
}

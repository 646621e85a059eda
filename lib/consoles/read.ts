import type { ConsoleProfile } from './profile'
import { createReader, readingOf } from './reader'
import type { Reading } from './reading'
import { rootsIn } from './shadow'

/** Reads a page once, whatever it holds; what could not be read is listed, never thrown. `now` is not used by any reader yet. */
export function readConsole(root: ParentNode, profile: ConsoleProfile, _now: Date): Reading {
  const reader = createReader(profile)
  const roots = rootsIn(root)
  const list = reader.findList(roots)
  const rows = list && reader.openList(list, roots)
  const all = rows?.readAll()
  const messages = rows?.findHidden() ? rows.readAll() : all
  const buyer = reader.readBuyer(roots, messages)
  return readingOf(
    { ...reader.readPage(roots, list), ...(messages && { messages }), ...(buyer && { buyer }) },
    profile,
  )
}

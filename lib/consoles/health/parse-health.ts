import { PARTS, type Part } from '../reading'
import { type ConsoleHealth, NEVER_READ, type PartHealth } from './health'
import type { InsertionHealth } from './insertion'
import type { TriedSelector } from './matches'

type Fields = Readonly<Record<string, unknown>>
type Failed = InsertionHealth['failed'][number]

/** What is kept of a console's health, as far as it has that shape; pages need not carry a schema for it. */
export function parseHealth(stored: unknown): ConsoleHealth {
  if (!isFields(stored)) return NEVER_READ
  const { readAt, page, parts, insertion } = stored
  return {
    ...(isTime(readAt) && { readAt }),
    ...(isText(page) && { page }),
    parts: isFields(parts) ? partsOf(parts) : {},
    insertion: isFields(insertion) ? insertionOf(insertion) : NEVER_READ.insertion,
  }
}

function partsOf(stored: Fields): ConsoleHealth['parts'] {
  const known: Partial<Record<Part, PartHealth>> = {}
  for (const part of PARTS) {
    const value = stored[part]
    if (!isFields(value)) continue
    const { read, missed } = value
    known[part] = {
      ...(isFields(read) &&
        isTime(read['at']) && { read: { at: read['at'], tried: triedOf(read['tried']) } }),
      ...(isFields(missed) && missedOf(missed)),
    }
  }
  return known
}

function missedOf({ since, last, times, tried }: Fields): Pick<PartHealth, 'missed'> {
  if (!isTime(since) || !isTime(last) || !isCount(times)) return {}
  return { missed: { since, last, times, tried: triedOf(tried) } }
}

function triedOf(stored: unknown): TriedSelector[] {
  return (Array.isArray(stored) ? stored : []).slice(0, MOST).flatMap((one: unknown) => {
    if (!isFields(one)) return []
    const { rule, of, matched } = one
    if (!isText(rule) || !isCount(of)) return []
    const isMatch = isFields(matched) && isText(matched['selector']) && isPlace(matched['at'])
    if (!isMatch) return { rule, of }
    return { rule, of, matched: { at: Number(matched['at']), selector: String(matched['selector']) } }
  })
}

function insertionOf({ worked, failed }: Fields): InsertionHealth {
  return {
    ...workedOf(worked),
    failed: (Array.isArray(failed) ? failed : []).slice(0, MOST).flatMap(failureOf),
  }
}

function workedOf(stored: unknown): Pick<InsertionHealth, 'worked'> {
  if (!isFields(stored)) return {}
  const { at, editor } = stored
  const method = methodOf(stored)
  return isTime(at) && isText(editor) && isText(method) ? { worked: { at, editor, method } } : {}
}

function failureOf(stored: unknown): Failed[] {
  if (!isFields(stored)) return []
  const { editor, came, since, last, times } = stored
  const method = methodOf(stored)
  if (!isText(editor) || !isText(method) || !isText(came)) return []
  return isTime(since) && isTime(last) && isCount(times) ? [{ editor, method, came, since, last, times }] : []
}

/** Version 0.1 wrote it as `rung`. */
const methodOf = ({ method, rung }: Fields): unknown => method ?? rung

/** More entries than these were not written by us. */
const MOST = 20

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 500
const isPlace = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0
const isCount = (value: unknown): value is number => isPlace(value) && value > 0
const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < 8.64e15

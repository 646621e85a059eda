import type { FieldsLaw } from '@/lib/store/tables/table'
import { deviceOf, type Stamp, type Stamped } from '@/lib/trade/record'
import { canonicalText } from '../same'

/** A record of a table whose fields merge one by one. */
export type FieldsRecord = Stamped & { readonly id: string }

export interface Written {
  readonly at: Stamp
  /** `undefined`: cleared then. */
  readonly value: unknown
}

export interface Element {
  readonly value: unknown
  readonly at: Set<Stamp>
}

/**
 * A record taken apart for merging: values with the stamps they were written under, and which stamps were known by then. A stamp that one
 * side knows and no longer has was replaced there; one that it does not know was written beside it.
 */
export interface State {
  /** Of the newest record without a trail in it: such records replace each other whole, the newest wins. */
  floor: Stamp | undefined
  readonly seen: Map<string, Stamp>
  updatedAt: Stamp
  /** Edits no deletion knew of; empty: deleted. */
  alive: Set<Stamp>
  /** By field. */
  readonly newest: Map<string, Written>
  /** Of fields kept side by side: each value that nobody replaced, by its stamp. */
  readonly texts: Map<string, Map<Stamp, unknown>>
  /** Of fields that are sets: elements by their text. */
  readonly sets: Map<string, Map<string, Element>>
  /** Of fields that are sets: the list as one machine last wrote it, for its order. */
  readonly order: Map<string, Written>
}

/** Whether two texts written at once are both kept until one is chosen; other fields take the later. */
export const isText = (law: FieldsLaw, field: string) =>
  !law.sets.includes(field) && (law.texts === 'all' || law.texts.includes(field))

/** Stamps compare as text; undefined only where both are. */
export const laterStamp = (a: Stamp | undefined, b: Stamp | undefined) =>
  a === undefined || (b !== undefined && a < b) ? b : a

const own = <T>(map: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  map && Object.hasOwn(map, key) ? map[key] : undefined

/** Notes that this write was seen; those of one device come in order, so its latest says all. */
export function know(state: State, at: Stamp): void {
  if (at === state.floor) return
  const device = deviceOf(at)
  state.seen.set(device, laterStamp(state.seen.get(device), at) ?? at)
}

/** The fields that merge, by name. */
export function fieldsOf(law: FieldsLaw, record: FieldsRecord | Omit<FieldsRecord, keyof Stamped>): object {
  const {
    id: _,
    updatedAt: __,
    deletedAt: ___,
    trail: ____,
    others: _____,
    ...fields
  } = record as FieldsRecord
  return law.within === undefined ? fields : ((fields as Record<string, object>)[law.within] ?? {})
}

/** A record unfolded for merging: what its machine had seen, and who wrote which field when. */
export function stateOf(law: FieldsLaw, record: FieldsRecord): State {
  const { updatedAt, deletedAt, trail, others } = record
  const seen = new Map(Object.entries(trail?.seen ?? {}))
  const state: State = {
    floor: trail ? seen.get('*') : updatedAt,
    seen,
    updatedAt,
    alive: new Set(deletedAt === undefined ? (trail?.alive ?? [updatedAt]) : []),
    newest: new Map(),
    texts: new Map(),
    sets: new Map(),
    order: new Map(),
  }
  seen.delete('*')
  know(state, updatedAt)
  for (const at of state.alive) know(state, at)
  for (const [field, value] of Object.entries(fieldsOf(law, record))) {
    if (value === undefined) continue
    if (law.sets.includes(field) && Array.isArray(value)) {
      const stamps = own(trail?.sets, field)
      for (const [place, element] of value.entries())
        addTo(state, field, element, stamps?.[place] ?? [updatedAt])
      if (value.length === 0) state.sets.set(field, new Map())
      const at = own(trail?.at, field) ?? updatedAt
      state.order.set(field, { at, value: own(trail?.order, field) ?? value })
      know(state, at)
    } else write(law, state, field, { at: own(trail?.at, field) ?? updatedAt, value })
  }
  for (const [field, at] of Object.entries(trail?.at ?? {})) {
    if (!state.newest.has(field) && !law.sets.includes(field))
      write(law, state, field, { at, value: undefined })
  }
  for (const [field, values] of Object.entries(others ?? {})) {
    for (const { at, value } of values) {
      texts(state, field).set(at, value)
      know(state, at)
    }
  }
  return state
}

/** Puts an element into a set that may have it already. */
export function addTo(state: State, field: string, value: unknown, stamps: Iterable<Stamp>): void {
  const elements = state.sets.get(field) ?? new Map<string, Element>()
  state.sets.set(field, elements)
  const key = canonicalText(value)
  const at = elements.get(key)?.at ?? new Set()
  for (const stamp of stamps) {
    at.add(stamp)
    know(state, stamp)
  }
  elements.set(key, { value, at })
}

function write(law: FieldsLaw, state: State, field: string, written: Written): void {
  state.newest.set(field, written)
  if (isText(law, field)) texts(state, field).set(written.at, written.value)
  know(state, written.at)
}

/** Texts of a field that are still beside each other, by stamp; the map is the state's own and may be written to. */
export function texts(state: State, field: string): Map<Stamp, unknown> {
  const known = state.texts.get(field) ?? new Map<Stamp, unknown>()
  state.texts.set(field, known)
  return known
}

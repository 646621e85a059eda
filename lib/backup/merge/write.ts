import type { FieldsLaw } from '@/lib/store/tables/table'
import type { Stamp, Stamped } from '@/lib/trade/record'
import { canonicalText, sameRecord } from '../same'
import { listOf, recordOf } from './put-together'
import { addTo, type FieldsRecord, fieldsOf, isText, know, type State, stateOf, texts } from './state'

/** Stamp of what nobody wrote: older than any other, the same on every machine. */
const NOBODY = '000000000-0000-0' as Stamp

/**
 * The next version of a record, alive, as it is to be kept: what stays the same keeps the stamp it was written under, and what other
 * machines wrote beside it stays beside it. `before` is the version that was there, a tombstone too.
 */
export function written<T extends FieldsRecord>(
  law: FieldsLaw,
  before: T | undefined,
  after: Omit<T, keyof Stamped>,
  stamp: Stamp,
): T {
  const record: Omit<FieldsRecord, keyof Stamped> = after
  const state = before ? stateOf(law, before) : startOf(law, record.id)
  const fields = new Map(Object.entries(fieldsOf(law, record)))
  for (const field of new Set([...fields.keys(), ...state.newest.keys(), ...state.sets.keys()])) {
    // What nobody wrote yet and this write does not name stays as it starts.
    if (!before && !fields.has(field)) continue
    const value: unknown = fields.get(field)
    if (law.sets.includes(field)) replaceSet(state, field, Array.isArray(value) ? value : [], stamp)
    else replace(law, state, field, value, stamp)
  }
  state.alive = new Set([stamp])
  return stampedRecord(law, record.id, state, stamp)
}

/** A tombstone with the content in it, so that the deletion travels and can be undone. */
export function buried<T extends FieldsRecord>(law: FieldsLaw, before: T, stamp: Stamp): T {
  const state = stateOf(law, before)
  state.alive = new Set()
  return stampedRecord(law, before.id, state, stamp)
}

/** One of the values side by side chosen, by its stamp, or the one that shows; the others go. `undefined` where there is none under it. */
export function chosen<T extends FieldsRecord>(
  law: FieldsLaw,
  before: T,
  field: string,
  which: Stamp | undefined,
  stamp: Stamp,
): T | undefined {
  const state = stateOf(law, before)
  const values = state.texts.get(field)
  const at = which ?? state.newest.get(field)?.at
  if (at === undefined || !values?.has(at)) return undefined
  const value = values.get(at)
  values.clear()
  values.set(stamp, value)
  state.newest.set(field, { at: stamp, value })
  state.alive = new Set([stamp])
  return stampedRecord(law, before.id, state, stamp)
}

function stampedRecord<T extends FieldsRecord>(law: FieldsLaw, id: string, state: State, stamp: Stamp): T {
  state.updatedAt = stamp
  know(state, stamp)
  return recordOf(law, id, state)
}

function startOf(law: FieldsLaw, id: string): State {
  const fields = law.start?.(id)
  const empty = { id, updatedAt: NOBODY, trail: { seen: {} } }
  const state = stateOf(
    law,
    fields ? { ...empty, ...(law.within === undefined ? fields : { [law.within]: fields }) } : empty,
  )
  if (fields === undefined) state.seen.clear()
  return state
}

function replace(law: FieldsLaw, state: State, field: string, value: unknown, stamp: Stamp): void {
  const known = state.newest.get(field)
  if (known ? sameRecord(known.value, value) : value === undefined) return
  state.newest.set(field, { at: stamp, value })
  if (!isText(law, field)) return
  if (known) texts(state, field).delete(known.at)
  texts(state, field).set(stamp, value)
}

function replaceSet(state: State, field: string, values: readonly unknown[], stamp: Stamp): void {
  const before = state.sets.get(field)
  if (before && sameRecord(listOf(state, field), values)) return
  state.sets.set(field, new Map())
  for (const value of values) addTo(state, field, value, before?.get(canonicalText(value))?.at ?? [stamp])
  state.order.set(field, { at: stamp, value: values })
}

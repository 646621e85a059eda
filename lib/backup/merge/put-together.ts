import type { FieldsLaw } from '@/lib/store/tables/table'
import { deviceOf, type OtherValue, type Stamp, type Trail } from '@/lib/trade/record'
import { canonicalText, sameRecord } from '../same'
import type { Element, FieldsRecord, State } from './state'

const byStamp = (a: Stamp, b: Stamp) => (a < b ? -1 : 1)

/** The record a state stands for: whatever two machines did in whatever order, equal states make equal records. */
export function recordOf<T extends FieldsRecord>(law: FieldsLaw, id: string, state: State): T {
  const { updatedAt } = state
  const deleted = state.alive.size === 0
  const sets = [...state.sets.keys()].map(field => [field, inOrder(state, field)] as const)
  const fields = Object.fromEntries([
    ...[...state.newest].flatMap(([field, { value }]) => (value === undefined ? [] : [[field, value]])),
    ...sets.map(([field, elements]) => [field, elements.map(({ value }) => value)]),
  ])
  const others = othersOf(state)
  return {
    id,
    ...(law.within === undefined ? fields : { [law.within]: fields }),
    updatedAt,
    ...(deleted && { deletedAt: updatedAt }),
    trail: trailOf(state, sets),
    ...(others.length > 0 && { others: Object.fromEntries(others) }),
  } as unknown as T
}

function trailOf(state: State, sets: readonly (readonly [string, readonly Element[]])[]): Trail {
  const { updatedAt, floor, alive } = state
  const last = deviceOf(updatedAt)
  const seen = [...state.seen].filter(([device, at]) => device !== last || at !== updatedAt)
  const at = [...state.newest, ...state.order].filter(
    ([, written]) => written.value === undefined || written.at !== updatedAt,
  )
  const added = sets.filter(([, elements]) => elements.some(element => !isOnly(element.at, updatedAt)))
  const order = sets.flatMap(([field, elements]) => {
    const written = state.order.get(field)?.value
    const shown = elements.map(({ value }) => value)
    return Array.isArray(written) && !sameRecord(written, shown) ? [[field, written] as const] : []
  })
  return {
    seen: Object.fromEntries([...(floor === undefined ? [] : [['*', floor] as const]), ...seen]),
    ...(at.length > 0 && { at: Object.fromEntries(at.map(([field, written]) => [field, written.at])) }),
    ...(added.length > 0 && {
      sets: Object.fromEntries(
        added.map(([field, elements]) => [field, elements.map(element => [...element.at].sort(byStamp))]),
      ),
    }),
    ...(order.length > 0 && { order: Object.fromEntries(order) }),
    ...(alive.size > 0 && !isOnly(alive, updatedAt) && { alive: [...alive].sort(byStamp) }),
  }
}

const isOnly = (stamps: ReadonlySet<Stamp>, one: Stamp) => stamps.size === 1 && stamps.has(one)

/** A set as the agent sees it. */
export const listOf = (state: State, field: string): unknown[] =>
  inOrder(state, field).map(({ value }) => value)

/** As last written on one machine; what others added after that as it was added, that of one moment by its text. */
function inOrder(state: State, field: string): Element[] {
  const written = state.order.get(field)?.value
  const places = new Map((Array.isArray(written) ? written : []).map((value, i) => [canonicalText(value), i]))
  return [...(state.sets.get(field) ?? [])]
    .map(([text, element]) => ({
      text,
      element,
      place: places.get(text) ?? places.size,
      first: [...element.at].sort(byStamp)[0] ?? '',
    }))
    .sort((a, b) => a.place - b.place || compare(a.first, b.first) || compare(a.text, b.text))
    .map(({ element }) => element)
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)

/** Newest first. */
function othersOf(state: State): (readonly [string, readonly OtherValue[]])[] {
  return [...state.texts].flatMap(([field, values]) => {
    const shown = state.newest.get(field)?.at
    const others = [...values]
      .filter(([at]) => at !== shown)
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(([at, value]): OtherValue => (value === undefined ? { at } : { at, value }))
    return others.length > 0 ? [[field, others] as const] : []
  })
}

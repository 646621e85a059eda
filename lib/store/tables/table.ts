import * as v from 'valibot'
import type { Settings } from '@/lib/settings'
import { LONGEST, stamp, textField, within } from './values'

/** The whole record that was written last wins. For what holds no text of an agent's. */
export interface NewestLaw {
  readonly kind: 'newest'
}

/** One row a device; the larger of each number wins. */
export interface CountersLaw {
  readonly kind: 'counters'
  readonly numbers: readonly string[]
  /** Fields with numbers by name. */
  readonly maps: readonly string[]
  /** A number that starts the count anew: where it differs, the row with the larger one wins whole. */
  readonly since?: string
}

/**
 * Each field by itself; what was written on two machines at the same time is kept from both, and an edit outlives a deletion that did not
 * know of it.
 */
export interface FieldsLaw {
  readonly kind: 'fields'
  /** Kept side by side; `all`: every field that is no set. Of any other field the newest value wins. */
  readonly texts: readonly string[] | 'all'
  /** Lists without an order of their own: what was added anywhere is in, what was taken out is not. */
  readonly sets: readonly string[]
  /** The fields stand inside this one. */
  readonly within?: string
  /** By id: what a record that nobody wrote yet holds; so much of it as stays the same was not written by the first who saves it. */
  readonly start?: (id: string) => object | undefined
}

export type Law = NewestLaw | CountersLaw | FieldsLaw

/** One table that travels in the backup. */
export interface TableRow<T> {
  /** What a record must be, wherever it comes from; fields it does not know are dropped. */
  readonly schema: v.GenericSchema<unknown, T>
  readonly law: Law
  /** By version of the database: the indexes, in Dexie's syntax. What a version had is never changed. */
  readonly keys: Readonly<Record<number, string>>
  /** The backup format that brought it. */
  readonly format: number
  /** What the agent chooses it with when exporting. */
  readonly kind: Kind
  /** Texts and names of buyers in it, which can be masked. */
  readonly personal?: readonly (keyof T & string)[]
  /** The setting that says after how many days records are forgotten; absent: never. */
  readonly keep?: Exclude<keyof Settings['privacy'], 'countDay' | 'countOrders'>
  /** Whether a record last touched before `due` (epoch ms) may be forgotten then; absent: it may. */
  readonly forgettable?: (record: T, due: number) => boolean
}

/** What goes into a backup together. */
export const KINDS = [
  'phrases',
  'pictures',
  'buyers',
  'issues',
  'settings',
  'consoles',
  'counts',
  'day',
] as const
export type Kind = (typeof KINDS)[number]

/** Bounds of what a file may say about a record's history: far above what any shop's machines leave. */
const MOST = { devices: 500, others: 200, elements: 2000 }

const stamps = v.pipe(v.array(stamp), v.maxLength(MOST.devices))
const device = v.union([v.literal('*'), v.pipe(v.string(), v.regex(/^[0-9a-z]{1,40}$/))])

/** Any JSON of a bounded size: what is kept beside a setting is parsed where it is chosen. */
const anything = v.pipe(
  v.unknown(),
  v.check(value => within(value, 9) && (JSON.stringify(value) ?? '').length <= LONGEST.section),
)

const trail = v.object({
  seen: v.pipe(v.record(device, stamp), v.maxEntries(MOST.devices)),
  at: v.exactOptional(v.pipe(v.record(textField(LONGEST.id), stamp), v.maxEntries(MOST.devices))),
  sets: v.exactOptional(
    v.pipe(
      v.record(textField(LONGEST.id), v.pipe(v.array(stamps), v.maxLength(MOST.elements))),
      v.maxEntries(MOST.devices),
    ),
  ),
  order: v.exactOptional(
    v.pipe(
      v.record(textField(LONGEST.id), v.pipe(v.array(anything), v.maxLength(MOST.elements))),
      v.maxEntries(MOST.devices),
    ),
  ),
  alive: v.exactOptional(stamps),
})

const othersOf = (value: v.GenericSchema) =>
  v.pipe(v.array(v.object({ at: stamp, value: v.exactOptional(value) })), v.maxLength(MOST.others))

const unwrapped = (schema: v.GenericSchema): v.GenericSchema =>
  schema.type === 'exact_optional' && 'wrapped' in schema ? (schema.wrapped as v.GenericSchema) : schema

/** What a merge by this law adds to a record's fields. */
function lawFields(law: Law, entries: v.ObjectEntries): v.ObjectEntries {
  if (law.kind !== 'fields') return {}
  const others =
    law.texts === 'all'
      ? v.pipe(v.record(textField(LONGEST.id), othersOf(anything)), v.maxEntries(MOST.devices))
      : v.object(
          Object.fromEntries(
            law.texts.map(field => {
              const schema = entries[field]
              if (schema === undefined) throw new Error(`no field ${field}`)
              return [field, v.exactOptional(othersOf(unwrapped(schema as v.GenericSchema)))]
            }),
          ),
        )
  return { trail: v.exactOptional(trail), others: v.exactOptional(others) }
}

/** `T` is what the fields make: `Fields<T>` holds each of them to it. */
export const recordTable = <T>(
  fields: v.ObjectEntries,
  row: Omit<TableRow<T>, 'schema'>,
  check: (record: never) => boolean = () => true,
): TableRow<T> => ({
  ...row,
  schema: v.pipe(
    v.object({ ...fields, ...lawFields(row.law, fields) }),
    v.check(record => check(record as never)),
  ) as unknown as v.GenericSchema<unknown, T>,
})

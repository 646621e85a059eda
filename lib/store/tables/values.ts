import * as v from 'valibot'
import type { Stamp } from '@/lib/trade/record'

/** Stamps later than this (epoch ms) are nobody's clock: a file with one could make every later edit look old. */
export const LATEST = Date.UTC(2100, 0, 1)

/** Longest texts a record may hold, in UTF-16 units. */
export const LONGEST = {
  code: 100,
  id: 600,
  label: 200,
  title: 200,
  phrase: 20_000,
  note: 20_000,
  section: 200_000,
  profile: 100_000,
} as const

/** Every field of the record must be listed; a new one that is forgotten here fails to compile. What merges need is added by its law. */
export type Fields<T> = {
  readonly [K in Exclude<keyof Required<T>, 'trail' | 'others'>]: v.GenericSchema<unknown, unknown>
}

export const textField = (longest: number) => v.pipe(v.string(), v.maxLength(longest))

/** A text of one brand: the border where page, file and message values become ours. */
export const branded = <T extends string>(longest: number = LONGEST.id) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(longest),
    v.transform(value => value as T),
  )

export const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LATEST))
export const rank = v.pipe(v.number(), v.finite())
export const countField = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
export const label = v.exactOptional(textField(LONGEST.label))

export const stamp = v.pipe(
  v.string(),
  v.regex(/^[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-z]{1,40}$/),
  v.check(value => Number.parseInt(value.slice(0, 9), 36) <= LATEST + 1),
  v.transform(value => value as Stamp),
)
export const stamped = { updatedAt: stamp, deletedAt: v.exactOptional(stamp) }

/** Whether nothing in it stands deeper than so many levels: settings never do, and walking a made-up abyss would not end well. */
export const within = (value: unknown, levels: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every(inner => within(inner, levels - 1)))

/** A text from a page, as much of it as is kept: a name of ten thousand characters must not cost the agent the note. */
export const cut = (longest: number) =>
  v.pipe(
    v.string(),
    v.transform(text => text.slice(0, longest)),
  )

/** A list of no more than so many. */
export const few = <T extends v.GenericSchema>(one: T, most: number) =>
  v.pipe(v.array(one), v.maxLength(most))

import * as v from 'valibot'
import type { Column, Param, Params, RowsParam, ValuesOf } from './param'

/** Minutes after midnight; the midnight at the end of the day is one too. */
const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60))

const between = (min: number, max: number) =>
  v.pipe(v.number(), v.safeInteger(), v.minValue(min), v.maxValue(max))

const textOf = (longest: number, filled: boolean | undefined) =>
  filled ? v.pipe(v.string(), v.minLength(1), v.maxLength(longest)) : v.pipe(v.string(), v.maxLength(longest))

/** What a parameter may hold: the one place where its bounds become a check. */
function paramSchema(param: Param): v.GenericSchema<unknown, unknown> {
  switch (param.kind) {
    case 'switch':
      return v.boolean()
    case 'number':
    case 'money':
      return between(param.min, param.max)
    case 'choice':
      return v.picklist(param.options.map(({ value }) => value))
    case 'text':
      return textOf(param.longest, param.filled)
    case 'words':
      return v.pipe(v.array(textOf(param.longest, false)), v.maxLength(param.most))
    case 'rows':
      return v.pipe(v.array(rowSchema(param)), v.maxLength(param.most))
    case 'span':
      return v.object({ from: minuteOfDay, to: minuteOfDay })
    case 'week':
      return v.pipe(
        v.array(v.nullable(minuteOfDay)),
        v.check(week => week.length === 7 || week.length === 0),
      )
    case 'zone':
      return v.pipe(v.string(), v.check(isZone))
  }
}

function rowSchema({ columns }: RowsParam): v.GenericSchema<unknown, unknown> {
  const entries: readonly [string, Column][] = Object.entries(columns)
  return v.object(
    Object.fromEntries(
      entries.map(([name, column]) => [
        name,
        column.optional ? v.exactOptional(paramSchema(column)) : paramSchema(column),
      ]),
    ),
  )
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined
  } catch {
    return false
  }
}

type Schemas<P extends Params> = { readonly [Name in keyof P]: v.GenericSchema<unknown, ValuesOf<P>[Name]> }

/** The entries of a `v.object` for declared parameters. */
export function paramSchemas<P extends Params>(params: P): Schemas<P> {
  return Object.fromEntries(
    Object.entries(params).map(([name, param]) => [name, paramSchema(param)]),
  ) as unknown as Schemas<P>
}

/** Of what was kept, perhaps by another version, each value that is right; the others are left out. */
export function rightValues<P extends Params>(params: P, saved: unknown): Partial<ValuesOf<P>> {
  if (typeof saved !== 'object' || saved === null) return {}
  const values = saved as Readonly<Record<string, unknown>>
  const right = Object.entries(params).flatMap(([name, param]) => {
    const read = Object.hasOwn(values, name) ? v.safeParse(paramSchema(param), values[name]) : undefined
    return read?.success && read.output !== undefined ? [[name, read.output]] : []
  })
  return Object.fromEntries(right) as Partial<ValuesOf<P>>
}

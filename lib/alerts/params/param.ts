import type { WordKey } from '@/lib/locales/words'

/** Minutes after midnight in the shop's time zone. */
export type MinuteOfDay = number

/** What a number counts; its field names the unit. */
export type Unit = 'seconds' | 'minutes' | 'hours' | 'days' | 'percent'

/** What every kind has: the words that stand beside its field, where the form draws it by itself. */
interface Labelled {
  readonly words?: WordKey
}

export interface SwitchParam extends Labelled {
  readonly kind: 'switch'
  readonly default: boolean
}

/** A whole number between two bounds, both included. */
export interface NumberParam extends Labelled {
  readonly kind: 'number'
  readonly unit: Unit
  readonly min: number
  readonly max: number
  readonly default: number
}

/** An amount in fen. */
export interface MoneyParam extends Labelled {
  readonly kind: 'money'
  readonly min: number
  readonly max: number
  readonly default: number
}

export interface ChoiceParam<Option extends string = string> extends Labelled {
  readonly kind: 'choice'
  readonly options: readonly { readonly value: Option; readonly words?: WordKey }[]
  readonly default: Option
}

export interface TextParam extends Labelled {
  readonly kind: 'text'
  /** UTF-16 units. */
  readonly longest: number
  readonly default: string
  /** May not be empty. */
  readonly filled?: true
}

/** A list of words or short texts, each at most `longest` units long. */
export interface WordsParam extends Labelled {
  readonly kind: 'words'
  readonly longest: number
  /** How many the list may hold. */
  readonly most: number
  readonly default: readonly string[]
}

/** An optional one that is empty is left out of its row. */
export type Column = (TextParam | ChoiceParam) & { readonly optional?: true }

/** A table the shop pastes: one row a line, its columns in this order. */
export interface RowsParam<Row = unknown> extends Labelled {
  readonly kind: 'rows'
  readonly most: number
  readonly columns: {
    readonly [Name in keyof Row]-?: Column
  }
  readonly default: readonly Row[]
}

/** Two times of the day; the span between them may cross midnight and is empty where both are equal. */
export interface SpanParam extends Labelled {
  readonly kind: 'span'
  readonly default: { readonly from: MinuteOfDay; readonly to: MinuteOfDay }
}

/** A time of day for each weekday, Sunday first; `null` on days without. Empty: not set. */
export interface WeekParam extends Labelled {
  readonly kind: 'week'
  readonly default: readonly (MinuteOfDay | null)[]
}

/** The IANA name of a time zone. */
export interface ZoneParam extends Labelled {
  readonly kind: 'zone'
  readonly default: string
}

/** The closed set of values an alert rule or a section of the settings may hold, as data: default, bounds and words. */
export type Param =
  | SwitchParam
  | NumberParam
  | MoneyParam
  | ChoiceParam
  | TextParam
  | WordsParam
  | RowsParam
  | SpanParam
  | WeekParam
  | ZoneParam

export type Params = Readonly<Record<string, Param>>

type ValueOf<P extends Param> =
  P extends ChoiceParam<infer Option>
    ? Option
    : P extends RowsParam<infer Row>
      ? readonly Row[]
      : P['default']

/** The values of declared parameters, by their names. */
export type ValuesOf<P extends Params> = { readonly [Name in keyof P]: ValueOf<P[Name]> }

/** @example defaultsOf({ lead: minutes({ default: 60, … }) }) // { lead: 60 } */
export function defaultsOf<P extends Params>(params: P): ValuesOf<P> {
  return Object.fromEntries(
    Object.entries(params).map(([name, param]) => [name, param.default]),
  ) as unknown as ValuesOf<P>
}

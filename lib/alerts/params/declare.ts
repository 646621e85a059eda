import type {
  ChoiceParam,
  MoneyParam,
  NumberParam,
  RowsParam,
  SpanParam,
  SwitchParam,
  TextParam,
  Unit,
  WeekParam,
  WordsParam,
  ZoneParam,
} from './param'

type Without<P> = Omit<P, 'kind' | 'unit'>

/** Short declarations of parameters: what a rule or a section lists reads as a table. */
export const toggle = (about: Without<SwitchParam>): SwitchParam => ({ kind: 'switch', ...about })

const numberOf =
  (unit: Unit) =>
  (about: Without<NumberParam>): NumberParam => ({ kind: 'number', unit, ...about })

export const seconds = numberOf('seconds')
export const minutes = numberOf('minutes')
export const hours = numberOf('hours')
export const days = numberOf('days')
export const percent = numberOf('percent')

/** In fen. */
export const money = (about: Without<MoneyParam>): MoneyParam => ({ kind: 'money', ...about })

export const choice = <const Option extends string>(
  about: Without<ChoiceParam<Option>>,
): ChoiceParam<Option> => ({ kind: 'choice', ...about })

export const textParam = (about: Partial<Without<TextParam>> = {}): TextParam => ({
  kind: 'text',
  longest: 100,
  default: '',
  ...about,
})

export const wordsParam = (about: Partial<Without<WordsParam>> = {}): WordsParam => ({
  kind: 'words',
  longest: 100,
  most: 1000,
  default: [],
  ...about,
})

export const rows = <Row>(about: Without<RowsParam<Row>>): RowsParam<Row> => ({ kind: 'rows', ...about })
export const spanParam = (about: Without<SpanParam>): SpanParam => ({ kind: 'span', ...about })
export const week = (about: Without<WeekParam>): WeekParam => ({ kind: 'week', ...about })
export const zone = (about: Without<ZoneParam>): ZoneParam => ({ kind: 'zone', ...about })

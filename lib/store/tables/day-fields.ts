import * as v from 'valibot'
import { type DayRow, dayRowId } from '@/lib/day/row'
import { branded, countField, type Fields, LONGEST, label } from './values'

/** What is counted may have names of later versions: they are carried along. */
const counted = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^[a-zA-Z][\w.]{0,39}$/)), countField),
  v.maxEntries(200),
)
const times = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^(?:\d|1\d|2[0-3])\/\d{1,2}$/)), countField),
  v.maxEntries(500),
)
const issues = v.pipe(
  v.record(v.pipe(v.string(), v.minLength(1), v.maxLength(60)), countField),
  v.maxEntries(200),
)

/** Room for the quotes and backslashes of an id. */
const LONGEST_ID = LONGEST.id * 2

export const dayFields = {
  id: branded<string>(LONGEST_ID),
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
  console: branded<string>(100),
  device: branded<string>(40),
  shop: label,
  agent: label,
  counts: counted,
  times,
  issues,
} satisfies Fields<DayRow>

/** A row's id says what it is about. */
export const ofPlace = (row: DayRow) => row.id === dayRowId(row)

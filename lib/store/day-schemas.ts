import * as v from 'valibot'
import { issueFields } from './tables/buyer-fields'
import { dayFields } from './tables/day-fields'
import { countField, cut, few, LONGEST, textField, time } from './tables/values'

const label = v.exactOptional(cut(LONGEST.label))

const onceOf = <const K extends string>(kind: K) => ({
  kind: v.literal(kind),
  key: textField(LONGEST.id),
  at: time,
})
const dayEvent = v.variant('kind', [
  v.object(onceOf('asked')),
  v.object({ ...onceOf('answered'), ms: countField, first: v.boolean() }),
  v.object(onceOf('buyer')),
  v.object(onceOf('refund')),
  v.object(onceOf('nudged')),
  v.object(onceOf('closed')),
  v.object({
    ...onceOf('paid'),
    fen: v.exactOptional(countField),
    currency: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  }),
  v.object({ ...onceOf('issue'), of: issueFields.kind }),
  v.object({ ...onceOf('issueBack'), of: issueFields.kind }),
  v.object({ ...onceOf('did'), what: v.picklist(['confirmed', 'changed', 'reviews']) }),
  v.object({ ...onceOf('undid'), what: v.picklist(['confirmed', 'changed']) }),
  v.object({ kind: v.picklist(['used', 'followed', 'sentAsIs', 'foundNothing']), at: time }),
])
const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60))
const question = cut(500)
export const countDayAsk = v.object({
  place: v.object({ console: dayFields.console, shop: label, agent: label }),
  counting: v.exactOptional(
    v.object({ from: minuteOfDay, to: minuteOfDay, cap: v.exactOptional(countField) }),
  ),
  events: few(dayEvent, 2000),
  questions: few(v.object({ text: question, answer: question, at: time }), 100),
})
export const daysAsk = v.object({ from: dayFields.day, to: dayFields.day })
export const questionsAsk = v.object({ texts: few(question, 1000) })

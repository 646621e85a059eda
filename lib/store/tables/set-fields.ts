import * as v from 'valibot'
import type { OwnValues, PhraseSet } from '@/lib/phrases/library/sets'
import { branded, type Fields, LONGEST, rank, stamped, text } from './values'

const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60))
const shortText = v.pipe(v.string(), v.maxLength(100))
const family = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{1,40}$/))

const ownValueFields = {
  shop: v.exactOptional(shortText),
  agent: v.exactOptional(shortText),
  courier: v.exactOptional(shortText),
  cutoffs: v.exactOptional(v.pipe(v.array(v.nullable(minuteOfDay)), v.length(7))),
} satisfies Fields<OwnValues>

export const setFields = {
  id: branded<PhraseSet['id']>(),
  name: text(LONGEST.title),
  order: v.exactOptional(rank),
  shops: v.pipe(v.array(shortText), v.maxLength(200)),
  families: v.pipe(v.array(family), v.maxLength(100)),
  own: v.exactOptional(v.object(ownValueFields)),
  ...stamped,
} satisfies Fields<PhraseSet>

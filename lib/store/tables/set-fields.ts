import * as v from 'valibot'
import { paramSchemas } from '@/lib/alerts/params/schema'
import { readAlertSettings } from '@/lib/alerts/settings-schema'
import type { OwnValues, PhraseSet } from '@/lib/phrases/library/sets'
import { SETTINGS_SECTIONS } from '@/lib/settings/sections'
import { branded, type Fields, LONGEST, rank, stamped, textField } from './values'

const { name, courier, cutoffs } = paramSchemas(SETTINGS_SECTIONS.shop)
const shortText = v.pipe(v.string(), v.maxLength(100))
const family = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{1,40}$/))

const ownValueFields = {
  shop: v.exactOptional(name),
  agent: v.exactOptional(paramSchemas(SETTINGS_SECTIONS.agent).name),
  courier: v.exactOptional(courier),
  cutoffs: v.exactOptional(cutoffs),
  // Another version's rules may differ: what is right of them is taken.
  alerts: v.exactOptional(v.pipe(v.unknown(), v.transform(readAlertSettings))),
} satisfies Fields<OwnValues>

export const setFields = {
  id: branded<PhraseSet['id']>(),
  name: textField(LONGEST.title),
  order: v.exactOptional(rank),
  shops: v.pipe(v.array(shortText), v.maxLength(200)),
  families: v.pipe(v.array(family), v.maxLength(100)),
  own: v.exactOptional(v.object(ownValueFields)),
  ...stamped,
} satisfies Fields<PhraseSet>

import * as v from 'valibot'
import { ALERT_RULES } from './list'
import { paramSchemas, rightValues } from './params/schema'
import type { AlertSettings } from './settings'

const ruleSchema = (rule: (typeof ALERT_RULES)[number]) =>
  v.object({
    on: v.exactOptional(v.boolean()),
    ...Object.fromEntries(
      Object.entries(paramSchemas(rule.params)).map(([name, schema]) => [name, v.exactOptional(schema)]),
    ),
  })

/** What is saved must be right in every value; rules this version does not know are left out. */
export const alertSettingsSchema: v.GenericSchema<unknown, AlertSettings> = v.object(
  Object.fromEntries(ALERT_RULES.map(rule => [rule.id, v.exactOptional(ruleSchema(rule))])),
)

/** What was kept, perhaps by another version or another machine: each value that is right counts, the default stands for the rest. */
export function readAlertSettings(saved: unknown): AlertSettings {
  if (typeof saved !== 'object' || saved === null) return {}
  const rules = saved as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    ALERT_RULES.flatMap(({ id, params }) => {
      const kept = Object.hasOwn(rules, id) ? rules[id] : undefined
      if (typeof kept !== 'object' || kept === null) return []
      const { on } = kept as { readonly on?: unknown }
      return [[id, { ...(typeof on === 'boolean' && { on }), ...rightValues(params, kept) }]]
    }),
  )
}

import * as v from 'valibot'
import { paramSchemas, rightValues } from '@/lib/alerts/params/schema'
import { alertSettingsSchema, readAlertSettings } from '@/lib/alerts/settings-schema'
import { DEFAULT_SETTINGS as DEFAULTS, type Settings, type SettingsSection } from '../settings'
import { fromFormer, type Saved, withFormer } from './former'
import { SETTINGS_SECTIONS } from './sections'

/** What the agent saves must be right in every field. */
export const sectionSchemas = {
  shop: v.object({ ...paramSchemas(SETTINGS_SECTIONS.shop), alerts: alertSettingsSchema }),
  agent: v.object(paramSchemas(SETTINGS_SECTIONS.agent)),
  suggestions: v.object(paramSchemas(SETTINGS_SECTIONS.suggestions)),
  page: v.object(paramSchemas(SETTINGS_SECTIONS.page)),
  day: v.object(paramSchemas(SETTINGS_SECTIONS.day)),
  privacy: v.object(paramSchemas(SETTINGS_SECTIONS.privacy)),
} satisfies { readonly [S in SettingsSection]: v.GenericSchema<unknown, Settings[S]> }

/** What was kept, perhaps by another version or another machine: each field that is right counts, the default stands for the rest. */
export function readSection<S extends SettingsSection>(section: S, saved: Saved): Settings[S] {
  return READ[section](saved)
}

const READ: { readonly [S in SettingsSection]: (saved: Saved) => Settings[S] } = {
  shop: saved => {
    const now = fromFormer(saved)
    return {
      ...DEFAULTS.shop,
      ...rightValues(SETTINGS_SECTIONS.shop, now),
      alerts: readAlertSettings(now['alerts']),
    }
  },
  agent: saved => ({ ...DEFAULTS.agent, ...rightValues(SETTINGS_SECTIONS.agent, saved) }),
  suggestions: saved => ({ ...DEFAULTS.suggestions, ...rightValues(SETTINGS_SECTIONS.suggestions, saved) }),
  page: saved => ({ ...DEFAULTS.page, ...rightValues(SETTINGS_SECTIONS.page, saved) }),
  day: saved => ({ ...DEFAULTS.day, ...rightValues(SETTINGS_SECTIONS.day, saved) }),
  privacy: saved => ({ ...DEFAULTS.privacy, ...rightValues(SETTINGS_SECTIONS.privacy, saved) }),
}

/**
 * The section as it is to be stored: fields, rules and parameters this version does not know stay as they are, so that a newer machine's
 * settings pass through an older one.
 */
export function sectionToSave(
  section: SettingsSection,
  known: Saved,
  value: Settings[SettingsSection],
): Saved {
  const saved = over(known, { ...value })
  return section === 'shop' ? withFormer(saved) : saved
}

function over(known: Saved, value: Saved): Saved {
  const joined = Object.entries(value).map(([name, next]) => {
    const before = known[name]
    return [name, isFields(before) && isFields(next) ? over(before, next) : next]
  })
  return { ...known, ...Object.fromEntries(joined) }
}

const isFields = (value: unknown): value is Saved =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

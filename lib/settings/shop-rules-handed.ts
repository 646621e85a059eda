import type { AlertId } from '@/lib/alerts/alert'
import { rightValues } from '@/lib/alerts/params/schema'
import { readAlertSettings } from '@/lib/alerts/settings-schema'
import { DEFAULT_SETTINGS, type Settings } from '../settings'
import type { Saved } from './former'
import { SETTINGS_SECTIONS } from './sections'

type Shop = Settings['shop']

/** What stays on its machine: packs go to several shops. */
const STAYS: readonly (keyof Shop)[] = ['name', 'alerts']

const alike = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * What a lead set for the shop (cutoffs, words, flags, parameters of alerts), to be handed out: never a name, nor what stands at its
 * default.
 */
export function rulesToHandOut(shop: Shop): Saved {
  const set = Object.entries(shop).filter(
    ([key, value]) =>
      !STAYS.includes(key as keyof Shop) && !alike(value, DEFAULT_SETTINGS.shop[key as keyof Shop]),
  )
  return {
    ...Object.fromEntries(set),
    ...(Object.keys(shop.alerts).length > 0 && { alerts: shop.alerts }),
  }
}

/** The shop's settings with what was handed out in them; a field that is not right, or not handed out, stays as it is here. */
export function withRules(shop: Shop, rules: Saved): Shop {
  const right = rightValues(SETTINGS_SECTIONS.shop, rules)
  return {
    ...shop,
    ...right,
    name: shop.name,
    alerts: { ...shop.alerts, ...readAlertSettings(rules['alerts']) },
  }
}

/** A setting of the shop's that is handed out. */
export type HandedField = Exclude<keyof Shop, 'name' | 'alerts'>

export interface ChangedRules {
  readonly fields: readonly HandedField[]
  readonly alerts: readonly AlertId[]
}

/** Settings that would be another here: fields of the shop's, and each alert by itself. */
export function changedRules(shop: Shop, rules: Saved): ChangedRules {
  const next = withRules(shop, rules)
  const handed = Object.keys(next).filter((key): key is HandedField => !STAYS.some(stays => stays === key))
  const alerts = Object.keys(next.alerts) as AlertId[]
  return {
    fields: handed.filter(key => !alike(shop[key], next[key])),
    alerts: alerts.filter(rule => !alike(shop.alerts[rule], next.alerts[rule])),
  }
}

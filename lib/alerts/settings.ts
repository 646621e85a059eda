import { ALERT_RULES } from './list'
import { defaultsOf, type ValuesOf } from './params/param'

type Rule = (typeof ALERT_RULES)[number]
type RuleOf<Id extends Rule['id']> = Extract<Rule, { readonly id: Id }>

/** What a shop set for one rule: whether it is on, and those of its parameters that differ from their defaults. */
export type RuleSettings<Id extends Rule['id'] = Rule['id']> = { readonly on?: boolean } & Partial<
  ValuesOf<RuleOf<Id>['params']>
>

/** By rule; a rule that is absent is on, with its defaults. */
export type AlertSettings = { readonly [Id in Rule['id']]?: RuleSettings<Id> }

/** A rule's parameters as the shop has them. */
export function paramsOf<Id extends Rule['id']>(
  id: Id,
  settings: AlertSettings,
): ValuesOf<RuleOf<Id>['params']> {
  const rule = ALERT_RULES.find(one => one.id === id)
  return { ...defaultsOf(rule?.params ?? {}), ...settings[id] } as unknown as ValuesOf<RuleOf<Id>['params']>
}

/** As set, else as the rule has it. */
export function isOn(id: Rule['id'], settings: AlertSettings): boolean {
  return settings[id]?.on ?? ALERT_RULES.find(one => one.id === id)?.off !== true
}

/** What one shop set over what holds for all, parameter by parameter. */
export function overridden(shared: AlertSettings, own: AlertSettings): AlertSettings {
  const rules: Readonly<Record<string, object | undefined>> = shared
  return {
    ...shared,
    ...Object.fromEntries(Object.entries(own).map(([id, rule]) => [id, { ...rules[id], ...rule }])),
  }
}

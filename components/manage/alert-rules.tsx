import { ALERT_RULES } from '@/lib/alerts/list'
import type { Param } from '@/lib/alerts/params/param'
import { type AlertSettings, isOn, paramsOf } from '@/lib/alerts/settings'
import { useManage } from './context'
import { CheckField } from './fields'
import { ParamField } from './param-field'
import { SettingsPanel } from './settings-groups'

interface AlertRulesProps {
  readonly alerts: AlertSettings
  /** What changes, from what is set by then. */
  readonly onChange: (change: (now: AlertSettings) => AlertSettings) => void
}

/** Every alert rule with its switch, why it is raised, and what the shop may set for it. */
export function AlertRules({ alerts, onChange }: AlertRulesProps) {
  const { say } = useManage()
  return (
    <SettingsPanel of="alerts" class="alert-rules">
      <p class="hint">{say('alertRules.about')}</p>
      {ALERT_RULES.map(({ id, name, reason, params }) => {
        const values: Readonly<Record<string, unknown>> = paramsOf(id, alerts)
        const declared: readonly [string, Param][] = Object.entries(params)
        const on = isOn(id, alerts)
        const save = (change: Readonly<Record<string, unknown>>) =>
          onChange(now => ({ ...now, [id]: { ...now[id], ...change } }))
        return (
          <details key={id} class="alert-rule">
            <summary>{say(name)}</summary>
            <p class="hint">{say(reason)}</p>
            <CheckField name={say('alertRules.on')} value={on} onSave={on => save({ on })} />
            {declared.map(([field, param]) => (
              <ParamField
                key={field}
                param={param}
                value={values[field]}
                onSave={value => save({ [field]: value })}
              />
            ))}
          </details>
        )
      })}
    </SettingsPanel>
  )
}

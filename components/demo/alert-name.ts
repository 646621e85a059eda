import type { AlertId } from '@/lib/alerts/alert'
import { ALERT_RULES } from '@/lib/alerts/list'
import type { WordKey } from '@/lib/locales/words'

/** What a rule is called. Throws for one that does not exist: a mistake of ours. */
export function alertName(id: AlertId): WordKey {
  const rule = ALERT_RULES.find(one => one.id === id)
  if (!rule) throw new Error(`no alert rule ${id}`)
  return rule.name
}

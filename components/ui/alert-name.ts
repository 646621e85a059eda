import type { AlertId } from '@/lib/alerts/alert'
import { camel } from '@/lib/locales/camel'

/** What a rule is called. The rules themselves are not loaded for it. */
export const alertName = (id: AlertId) => `alertRules.${camel(id)}.name` as const

/** Why the agent is told of it, in a sentence. */
export const alertReason = (id: AlertId) => `alertRules.${camel(id)}.reason` as const

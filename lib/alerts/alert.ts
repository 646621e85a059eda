import type { ALERT_RULES } from './list'
import type { AlertOf } from './rule'

export type { Evidence } from './rule'

type Rule = (typeof ALERT_RULES)[number]

/** The rules that exist, by name. */
export type AlertId = Rule['id']

/** What an alert's phrase is for; the phrase with this topic is the one offered. */
export type PhraseTopic = NonNullable<Rule['topic']> | NonNullable<Rule['topics']>[number]

/** Something to look at or to do, as one of the rules raised it. */
export type Alert = AlertOf<AlertId, PhraseTopic>

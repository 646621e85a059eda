import type { AlertId, PhraseTopic } from './alert'
import { ALERT_RULES } from './list'

/** Which phrases are suggested while an alert is open; alerts that want none are absent. */
export const SUGGESTED_TOPICS: ReadonlyMap<AlertId, PhraseTopic> = new Map(
  ALERT_RULES.flatMap(({ id, topic }) => (topic === undefined ? [] : [[id, topic] as const])),
)

/** Every topic a phrase can be for, by the urgency of the rules that name it. */
export const PHRASE_TOPICS: readonly PhraseTopic[] = [
  ...new Set(
    ALERT_RULES.flatMap(({ topic, topics = [] }): readonly PhraseTopic[] =>
      topic === undefined ? topics : [topic, ...topics],
    ),
  ),
]

/** What reminds of an order that waits for payment: not to be said where the console forbids it in the chat. */
export const NUDGE_TOPICS: readonly PhraseTopic[] = [
  'nudge',
  'nudge-plain',
  'nudge-again',
  'nudge-last',
  'impulse-order',
]

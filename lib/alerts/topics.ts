import type { AlertId, PhraseTopic } from './alert'
import { ALERT_RULES } from './list'

/** Which phrases are suggested while an alert is open; alerts that want none are absent. */
export const SUGGESTED_TOPICS: ReadonlyMap<AlertId, PhraseTopic> = new Map(
  ALERT_RULES.flatMap(({ id, topic }) => (topic === undefined ? [] : [[id, topic] as const])),
)

/** Every topic a phrase can be for, under the first rule that names it, by the urgency of the rules. */
export const TOPICS_BY_RULE = ALERT_RULES.map(({ id, name, ...rule }, at) => {
  const before = ALERT_RULES.slice(0, at).flatMap(topicsOf)
  return { id, name, topics: topicsOf(rule).filter(topic => !before.includes(topic)) }
}).filter(({ topics }) => topics.length > 0)

function topicsOf({ topic, topics = [] }: TopicsNamed): readonly PhraseTopic[] {
  return topic === undefined ? topics : [topic, ...topics]
}

interface TopicsNamed {
  readonly topic?: PhraseTopic
  readonly topics?: readonly PhraseTopic[]
}

/** What reminds of an order that waits for payment: not to be said where the console forbids it in the chat. */
export const NUDGE_TOPICS: readonly PhraseTopic[] = [
  'nudge',
  'nudge-plain',
  'nudge-again',
  'nudge-last',
  'impulse-order',
]

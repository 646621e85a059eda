import type { AlertId } from '@/lib/alerts/alert'
import { SUGGESTED_TOPICS } from '@/lib/alerts/topics'
import type { Phrase } from '../library/phrase'
import type { SuggestContext } from './context'

/** The open alert whose step the phrase serves. A buyer who waits needs an answer, not another phrase: that alert has no topic. */
export const alertFor = (phrase: Phrase, { alerts }: SuggestContext): AlertId | undefined =>
  phrase.topic && alerts.find(alert => SUGGESTED_TOPICS.get(alert) === phrase.topic)

import type { AlertId, PhraseTopic } from '@/lib/alerts/alert'
import type { Phrase } from '../library/phrase'
import type { SuggestContext } from './context'

/** What an alert's phrase is for. A buyer who waits needs an answer, not another phrase. */
const TOPICS: Readonly<Partial<Record<AlertId, PhraseTopic>>> = {
  'address-to-confirm': 'confirm-address',
  'address-change-asked': 'ask-new-address',
  'unpaid-before-cutoff': 'nudge',
  'cash-on-delivery': 'cash-on-delivery',
  'duplicate-order': 'duplicate-order',
  'dispatch-deadline': 'dispatch-delay',
  'no-trace': 'no-trace',
  'refund-waiting': 'refund',
}

/** The open alert whose step the phrase serves. */
export const alertFor = (phrase: Phrase, { alerts }: SuggestContext): AlertId | undefined =>
  phrase.topic && alerts.find(alert => TOPICS[alert] === phrase.topic)

import type { AlertId } from '@/lib/alerts/alert'
import type { OrderState } from '@/lib/trade/order'
import type { IntentId } from '../library/phrase'

/** Why a phrase fits, as a small word beside it. */
export type Reason =
  | { readonly kind: 'intent'; readonly intent: IntentId }
  | { readonly kind: 'alert'; readonly alert: AlertId }
  /** The agent answered so many lines like this one with it. */
  | { readonly kind: 'habit'; readonly picks: number }
  | { readonly kind: 'text' }
  | { readonly kind: 'state'; readonly state: OrderState | 'refunding' }

/** What may speak for a phrase. */
interface Grounds {
  /** The open alert it serves, where nothing else speaks for it. */
  readonly alert: AlertId | undefined
  /** How often it answered lines like this, where that weighs. */
  readonly picks: number
  readonly intent: IntentId | undefined
  readonly state: OrderState | 'refunding' | undefined
}

/** The weightiest of the grounds. */
export function reasonOf({ alert, picks, intent, state }: Grounds): Reason {
  if (alert) return { kind: 'alert', alert }
  if (picks > 0) return { kind: 'habit', picks }
  if (intent) return { kind: 'intent', intent }
  return state ? { kind: 'state', state } : { kind: 'text' }
}

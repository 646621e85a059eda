import type { AlertId } from '@/lib/alerts/alert'
import type { OrderState } from '@/lib/trade/order'
import type { Cue } from '../script'
import { SHOP_ALERTS } from '../shop'

interface Work {
  /** What the agent says or does that shows it was seen to; any one of them. */
  readonly by: readonly Cue[]
  /** What of the agent's own brings it up; absent: the buyer does. */
  readonly after?: Cue
  /** Ms after that in which the alert comes up; none: at once. */
  readonly comesUp?: number
  /** Only where an order is in this state. */
  readonly where?: OrderState
}

/**
 * How a trainee sees to what the sidebar flags. A rule that is not here is not scored: waiting is by the reply times, the cutoff
 * is a matter of the shop's settings.
 */
export const SEEN_TO = {
  'asks-for-human': { by: ['hands-over'] },
  'bad-review': { by: ['apology', 'offers-remedy', 'resend', 'refund-way'] },
  'new-address': { by: ['address-edited', 'remarked', 'address-changed', 'noted'] },
  'address-change-asked': { by: ['asks-address', 'asks-door', 'confirms-address', 'affirms'] },
  'address-to-confirm': { by: ['asks-door', 'confirms-address', 'asks-address', 'self-check'] },
  'refund-waiting': { by: ['asks-reason', 'refund-way', 'refunded', 'offers-remedy', 'noted'] },
  'dispatch-deadline': { by: ['dispatch-time', 'shipped', 'apology', 'other-courier'] },
  'out-of-stock': { by: ['out-of-stock'] },
  'courier-refuses': { by: ['other-courier'] },
  'signed-not-received': { by: ['trace', 'resend', 'refund-way'] },
  'parcel-returned': { by: ['trace', 'resend', 'refund-way'] },
  'unpaid-before-cutoff': { by: ['nudge', 'reminded', 'asks-wanted'] },
  'cash-on-delivery': { by: ['cod'] },
  'duplicate-order': { by: ['asks-twice'] },
  'ship-together': { by: ['together', 'remarked'] },
  'courier-asked': { by: ['remarked'] },
  'buyer-message': { by: ['remarked', 'noted'] },
  'exchange-stalled': { by: ['resend', 'dispatch-time', 'out-of-stock', 'trace'] },
  'trace-standing': { by: ['trace'] },
  'no-trace': { by: ['trace'] },
  'impulse-order': { by: ['nudge', 'asks-wanted'] },
  'return-visit': { by: ['asks-review'] },
  'promise-in-remark': { by: ['remarked'], after: 'promises-gift', where: 'paid' },
  'applied-for': { by: ['discount', 'price-firm'], after: 'applies', comesUp: 30_000 },
  'promise-made': {
    by: ['brings-news', 'resend', 'refund-way'],
    after: 'promises-news',
    comesUp: SHOP_ALERTS['promise-made'].after * 60_000,
  },
  'dispatch-notice': { by: ['tells-number'], after: 'shipped' },
} as const satisfies Readonly<Partial<Record<AlertId, Work>>>

export type ScoredAlert = keyof typeof SEEN_TO

export const SCORED_ALERTS = Object.keys(SEEN_TO) as readonly ScoredAlert[]

/** What the learner has to say or do about the alert, and when. */
export const workOf = (alert: ScoredAlert): Work => SEEN_TO[alert]

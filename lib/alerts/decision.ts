import type { ConsoleId } from '@/lib/trade/console'
import type { Order } from '@/lib/trade/order'
import type { Stamped } from '@/lib/trade/record'
import type { AlertId } from './alert'
import { toPay } from './state'

/** What the agent decided about an alert; kept so that it is raised once, on every machine. */
export interface Decision extends Stamped {
  /** See `decisionId`. */
  readonly id: string
  /** The family of the console's pages (pinduoduo): what was done in the chat holds on the order list too. Older ones name one page. */
  readonly console: ConsoleId
  readonly alert: AlertId
  readonly about: string
  /** `done`, `later` (until `until`), `never` (not for this order). */
  readonly kind: 'done' | 'later' | 'never'
  /** Epoch ms, with `later`. */
  readonly until?: number
  /** The agent's name from the settings, when set. */
  readonly by?: string
  /** Epoch ms. */
  readonly at: number
}

/** One decision for one alert about one thing, wherever in the family it was made. */
export const decisionId = ({
  console,
  alert,
  about,
}: Pick<Decision, 'console' | 'alert' | 'about'>): string => `${console}/${alert}/${about}`

/** The turns of a nudge after the first, and that payment was promised for later; see unpaid-before-cutoff. */
const LATER_TURNS = ['2', '3', 'until']

/**
 * What to ask the store about: everything raised now, and what was done earlier about orders that wait for payment, since the next nudge
 * depends on the last.
 */
export function aboutsToAsk(
  alerts: readonly { readonly about: string }[],
  orders: readonly Order[],
): readonly string[] {
  const unpaid = orders.filter(toPay).flatMap(({ id }) => [id, ...LATER_TURNS.map(turn => `${id}/${turn}`)])
  return [...new Set([...alerts.map(({ about }) => about), ...unpaid])]
}

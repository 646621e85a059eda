import { mayNudgeInChat } from '@/lib/alerts/state'
import { NUDGE_TOPICS } from '@/lib/alerts/topics'
import { orderNamed } from '@/lib/phrases/suggest/named-order'
import type { SuggestContext } from '@/lib/phrases/suggest/suggest'
import type { VariableValues } from '@/lib/phrases/text/variables'
import type { ConsoleLimits } from '@/lib/trade/console'
import type { Order } from '@/lib/trade/order'
import type { AlertsModel } from './alerts'
import type { PageModel } from './page'

/** Turns of the chat that suggestions look at. */
const TURNS = 8

/** The end of the chat, oldest first, as suggestions read it. */
export function lastTurns({ conversation }: PageModel): SuggestContext['turns'] {
  const messages = conversation.value?.messages ?? []
  const turns: SuggestContext['turns'][number][] = []
  // From the end: what a message costs does not grow with the chat.
  for (let at = messages.length - 1; at >= 0 && turns.length < TURNS; at--) {
    const message = messages[at]
    if (message?.kind !== 'text' || (message.side !== 'buyer' && message.side !== 'agent')) continue
    turns.unshift({ side: message.side, text: message.text })
  }
  return turns
}

const picturedIn = ({ conversation }: PageModel): boolean =>
  (conversation.value?.messages ?? [])
    .slice(-TURNS)
    .some(({ kind, side }) => kind === 'image' && side === 'buyer')

/** The order the buyer writes of: the one the last lines name, else the one shown. */
export const orderMeant = (page: PageModel): Order | undefined =>
  orderNamed(lastTurns(page), page.orders.value) ?? page.order.value

/** What suggestions go by now. `values` are those of the order meant. */
export function suggestMoment(
  page: PageModel,
  alerts: AlertsModel,
  values: VariableValues,
  facts: ConsoleLimits,
): SuggestContext {
  const order = orderMeant(page)
  const { 今天: today } = values
  return {
    turns: lastTurns(page),
    ...(order?.status?.state && { state: order.status.state }),
    ...(order?.status?.refund === 'refunding' && { refunding: true }),
    alerts: [...new Set(alerts.open.value.map(({ id }) => id))],
    ...(order && { goods: order.items.map(({ title }) => title) }),
    ...(picturedIn(page) && { pictured: true }),
    known: Object.keys(values),
    ...(today && { today }),
    ...(order && !mayNudgeInChat(facts, order) && { forbidden: NUDGE_TOPICS }),
  }
}

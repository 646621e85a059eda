import type { SuggestContext } from '@/lib/phrases/suggest/suggest'
import type { AlertsModel } from './alerts'
import type { PageModel } from './page'

/** Turns of the chat that suggestions look at. */
const TURNS = 8

/** What suggestions are made for: the last turns of the chat, the order's state, the open alerts. */
export function momentNow(page: PageModel, alerts: AlertsModel): SuggestContext {
  const messages = page.conversation.value?.messages ?? []
  const status = page.order.value?.status
  const turns: SuggestContext['turns'][number][] = []
  // From the end: what a message costs does not grow with the chat.
  for (let at = messages.length - 1; at >= 0 && turns.length < TURNS; at--) {
    const message = messages[at]
    if (message?.kind !== 'text' || (message.side !== 'buyer' && message.side !== 'agent')) continue
    turns.unshift({ side: message.side, text: message.text })
  }
  return {
    turns,
    ...(status?.state && { state: status.state }),
    ...(status?.refund === 'refunding' && { refunding: true }),
    alerts: [...new Set(alerts.open.value.map(({ id }) => id))],
  }
}

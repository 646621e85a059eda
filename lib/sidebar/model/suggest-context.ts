import { computed, type ReadonlySignal } from '@preact/signals'
import type { SuggestContext } from '@/lib/phrases/suggest/suggest'
import type { AlertsModel } from './alerts'
import type { PageModel } from './page'

/** Turns of the chat that suggestions look at. */
const TURNS = 8

/** What the page and its alerts call for a phrase for. */
export const suggestContext = (page: PageModel, alerts: AlertsModel): ReadonlySignal<SuggestContext> =>
  sameWhile(() => momentOf(page, alerts))

function momentOf(page: PageModel, alerts: AlertsModel): SuggestContext {
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
    // An alert whose next step is the console's own calls for no phrase.
    alerts: [...new Set(alerts.open.value.filter(({ step }) => step.kind === 'insert').map(({ id }) => id))],
  }
}

/** Passes a value on only when it differs: the page is read far more often than the moment changes. */
function sameWhile<T>(compute: () => T): ReadonlySignal<T> {
  let last: { text: string; value: T } | undefined
  return computed(() => {
    const value = compute()
    const text = JSON.stringify(value)
    if (last?.text !== text) last = { text, value }
    return last.value
  })
}

import { computed, type ReadonlySignal } from '@preact/signals'
import { mayNudgeInChat } from '@/lib/alerts/state'
import { NUDGE_TOPICS } from '@/lib/alerts/topics'
import { lettersOf } from '@/lib/phrases/library/letters'
import { orderNamed } from '@/lib/phrases/suggest/named-order'
import type { SuggestContext } from '@/lib/phrases/suggest/suggest'
import type { VariableValues } from '@/lib/phrases/text/variables'
import type { ConsoleLimits } from '@/lib/trade/console'
import type { Order, OrderId } from '@/lib/trade/order'
import type { AlertsModel } from './alerts'
import type { PageModel } from './page'

/** Turns of the chat that suggestions look at. */
const TURNS = 8

/**
 * What the page and its alerts call for a phrase for.
 * @param valuesOf the values of the variables for the order meant
 * @param language the agent's, in which a buyer is written to who has not written yet
 */
export const suggestContext = (
  page: PageModel,
  alerts: AlertsModel,
  facts: ConsoleLimits,
  valuesOf: () => VariableValues,
  language: 'zh' | 'en',
): ReadonlySignal<SuggestContext> => sameWhile(() => momentOf(page, alerts, facts, valuesOf(), language))

/** The order the buyer writes of: the one the last lines name, else the one shown. */
const orderMeant = (page: PageModel): Order | undefined =>
  orderNamed(lastTurns(page), page.orders.value) ?? page.order.value

/** The order meant, where it is another than the one shown. */
export const otherOrder = (page: PageModel): ReadonlySignal<OrderId | undefined> =>
  computed(() => {
    const meant = orderMeant(page)?.id
    return meant === page.order.value?.id ? undefined : meant
  })

function momentOf(
  page: PageModel,
  alerts: AlertsModel,
  facts: ConsoleLimits,
  values: VariableValues,
  language: 'zh' | 'en',
): SuggestContext {
  const turns = lastTurns(page)
  const order = orderMeant(page)
  const { 今天: today, 店铺: shop } = values
  return {
    turns,
    letters: writtenIn(turns) ?? (language === 'zh' ? 'han' : 'latin'),
    ...(order?.status?.state && { state: order.status.state }),
    ...(order?.status?.refund === 'refunding' && { refunding: true }),
    // An alert whose next step is the console's own calls for no phrase.
    alerts: [...new Set(alerts.open.value.filter(({ step }) => step.kind === 'insert').map(({ id }) => id))],
    ...(order && { goods: order.items.map(({ title }) => title) }),
    ...(hasPicture(page) && { pictured: true }),
    known: Object.keys(values),
    ...(today && { today }),
    ...(shop && { shop }),
    ...(order && !mayNudgeInChat(facts, order) && { forbidden: NUDGE_TOPICS }),
  }
}

/** The end of the chat, oldest first. */
function lastTurns({ conversation }: PageModel): SuggestContext['turns'] {
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

/** What the buyer's lines are written in; absent where they are too short to tell. */
const writtenIn = (turns: SuggestContext['turns']) =>
  lettersOf(turns.map(({ side, text }) => (side === 'buyer' ? text : '')).join(' '))

const hasPicture = ({ conversation }: PageModel): boolean =>
  conversation.value?.messages
    .slice(-TURNS)
    .some(({ kind, side }) => kind === 'image' && side === 'buyer') === true

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

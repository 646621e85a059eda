import type { OrderState } from '@/lib/trade/order'
import type { IntentId } from '../library/phrase'
import type { SuggestContext } from './context'

/**
 * The same words ask for another thing once the order has moved on: asking when it ships after it shipped is asking
 * where it is. `from>to`: the second intent counts as much as the first, in that state.
 */
const SHIFTS: Readonly<Partial<Record<OrderState | 'refunding', string>>> = {
  unpaid: 'refund>cancel return>cancel',
  paid: 'return>refund cancel>refund logistics>ship_time not_received>urge_ship exchange>order_edit',
  shipped:
    'ship_time>logistics urge_ship>logistics cancel>return refund>return address>logistics eta>logistics',
  received: 'cancel>return logistics>not_received urge_ship>not_received',
  finished: 'cancel>return logistics>not_received',
  closed: 'cancel>refund',
  refunding: 'return>refund cancel>refund eta>refund',
}

/** `[from, to]` pairs of intents that hold in the context's order state. */
export function stateShifts(context: Pick<SuggestContext, 'state' | 'refunding'>): [IntentId, IntentId][] {
  const rows = [context.state && SHIFTS[context.state], context.refunding && SHIFTS.refunding]
  return rows.flatMap(row =>
    row
      ? row.split(' ').map((pair): [IntentId, IntentId] => {
          const [from = '', to = ''] = pair.split('>')
          return [from as IntentId, to as IntentId]
        })
      : [],
  )
}

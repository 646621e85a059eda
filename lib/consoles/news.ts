import { NO_ORDERS } from './order/read-orders'
import type { Reading } from './reading'

/** Tells whether a reading says anything that the one before did not; `rowsChanged` and `restChanged` say where to look. */
export function createNews(): (reading: Reading, rowsChanged: boolean, restChanged: boolean) => boolean {
  let shown = ''
  let shownOrders = NO_ORDERS.orders
  return (reading, rowsChanged, restChanged) => {
    if (!restChanged) return rowsChanged
    const { conversation, ...rest } =
      reading.kind === 'open' ? { ...reading, orders: undefined } : { ...reading, conversation: undefined }
    const orders = reading.kind === 'open' ? reading.orders : NO_ORDERS.orders
    const now = JSON.stringify([
      rest,
      conversation?.buyer,
      conversation?.waitingMs,
      conversation?.messages.length,
    ])
    // Orders that say the same as before are the same objects.
    const isSame =
      orders.length === shownOrders.length && orders.every((order, i) => order === shownOrders[i])
    if (now === shown && isSame && !rowsChanged) return false
    shown = now
    shownOrders = orders
    return true
  }
}

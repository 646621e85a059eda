import type { Order, Parcel } from './order'

/** Every parcel of an order: the several it names, or the one whose facts it carries itself; none where nothing is known of any. */
export function parcelsOf(order: Order): readonly Parcel[] {
  if (order.parcels) return order.parcels
  const { courier, trackingNumber, trace } = order
  return (courier ?? trackingNumber ?? trace) === undefined ? [] : [order]
}

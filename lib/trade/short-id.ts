import type { OrderId } from './order'

/** `6955…1045`: enough to tell two orders of one buyer apart. Short numbers stay whole. */
export const shortId = (id: OrderId): string => (id.length > 11 ? `${id.slice(0, 4)}…${id.slice(-4)}` : id)

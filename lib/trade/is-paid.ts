import type { Order, OrderState } from './order'

const PAID: readonly (OrderState | undefined)[] = ['paid', 'shipped', 'received', 'finished']

/** Paid at some time, whatever became of it since; not where the page does not say. */
export const isPaid = ({ status }: Order): boolean => PAID.includes(status?.state)

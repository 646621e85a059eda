import { addressChangeAsked } from './rules/address-change-asked'
import { addressToConfirm } from './rules/address-to-confirm'
import { buyerWaiting } from './rules/buyer-waiting'
import { cashOnDelivery } from './rules/cash-on-delivery'
import { dispatchDeadline } from './rules/dispatch-deadline'
import { duplicateOrder } from './rules/duplicate-order'
import { noTrace } from './rules/no-trace'
import { refundWaiting } from './rules/refund-waiting'
import { unpaidBeforeCutoff } from './rules/unpaid-before-cutoff'

/** Every rule, the more urgent first: the order in which alerts of one level stand. */
export const ALERT_RULES = [
  buyerWaiting,
  addressChangeAsked,
  addressToConfirm,
  refundWaiting,
  dispatchDeadline,
  unpaidBeforeCutoff,
  cashOnDelivery,
  duplicateOrder,
  noTrace,
] as const

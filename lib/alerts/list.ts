import { addressChangeAsked } from './rules/address-change-asked'
import { addressToConfirm } from './rules/address-to-confirm'
import { appliedFor } from './rules/applied-for'
import { asksForHuman } from './rules/asks-for-human'
import { badReview } from './rules/bad-review'
import { buyerMessage } from './rules/buyer-message'
import { buyerWaiting } from './rules/buyer-waiting'
import { cashOnDelivery } from './rules/cash-on-delivery'
import { courierAsked } from './rules/courier-asked'
import { courierRefuses } from './rules/courier-refuses'
import { cutoffNotSet } from './rules/cutoff-not-set'
import { dispatchDeadline } from './rules/dispatch-deadline'
import { dispatchNotice } from './rules/dispatch-notice'
import { duplicateOrder } from './rules/duplicate-order'
import { exchangeStalled } from './rules/exchange-stalled'
import { impulseOrder } from './rules/impulse-order'
import { newAddressTyped } from './rules/new-address'
import { noTrace } from './rules/no-trace'
import { outOfStock } from './rules/out-of-stock'
import { parcelReturned } from './rules/parcel-returned'
import { promiseInRemark } from './rules/promise-in-remark'
import { promiseMade } from './rules/promise-made'
import { refundWaiting } from './rules/refund-waiting'
import { returnVisit } from './rules/return-visit'
import { shipTogether } from './rules/ship-together'
import { signedNotReceived } from './rules/signed-not-received'
import { traceStanding } from './rules/trace-standing'
import { unpaidBeforeCutoff } from './rules/unpaid-before-cutoff'

/** Every rule, the more urgent first: the order in which alerts of one level stand. */
export const ALERT_RULES = [
  buyerWaiting,
  asksForHuman,
  badReview,
  newAddressTyped,
  addressChangeAsked,
  addressToConfirm,
  refundWaiting,
  dispatchDeadline,
  outOfStock,
  courierRefuses,
  signedNotReceived,
  parcelReturned,
  unpaidBeforeCutoff,
  cutoffNotSet,
  cashOnDelivery,
  duplicateOrder,
  shipTogether,
  promiseInRemark,
  courierAsked,
  buyerMessage,
  exchangeStalled,
  traceStanding,
  noTrace,
  appliedFor,
  promiseMade,
  dispatchNotice,
  impulseOrder,
  returnVisit,
] as const

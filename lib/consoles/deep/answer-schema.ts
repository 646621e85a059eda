import * as v from 'valibot'
import { ORDER_STATES, REFUND_STATES } from '@/lib/trade/order'
import { flag, profileText } from '../profile-schema'

/**
 * How to read the answers a console's page receives, for agents who switched deep reading on: which addresses, and where in an
 * answer each value stands. Built-in profiles alone have it: a profile somebody shares must not decide which answers are looked at.
 */

/** Scheme, host and path; a query does not matter. No pattern: nothing but what is named is looked at. */
const address = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[\w.-]+)+$/),
)

/** Names from the outside in: `statusInfo.text`. A list on the way leads nowhere. */
const path = v.pipe(v.string(), v.maxLength(100), v.regex(/^[a-z_]\w*(?:\.[a-z_]\w*)*$/i))

/** A path, or in a list of `{ name, value }` the value of this name; without `named` all values, joined. */
const place = v.union([path, v.object({ list: path, named: v.exactOptional(profileText) })])
/** The first that holds a value counts. */
const places = v.array(place)
const money = v.object({ at: places, unit: v.picklist(['fen', 'yuan']) })

const meaning = v.picklist([...ORDER_STATES, ...REFUND_STATES])

export const answerRules = v.object({
  at: v.array(address),
  /** Lists of orders, or one order: all of them count. */
  orders: v.array(path),
  id: places,
  /** The console's own id of the buyer: what ties an order to the open chat. */
  buyerId: v.exactOptional(places),
  buyerName: v.exactOptional(places),
  status: v.exactOptional(
    v.object({
      /** Words, as the console shows them. */
      text: v.exactOptional(places),
      /** Codes, for answers without the words. Several values are joined by `/`: `2/0`. */
      codes: v.exactOptional(v.array(v.object({ at: v.array(path), means: v.record(profileText, meaning) }))),
    }),
  ),
  amount: v.exactOptional(money),
  items: v.exactOptional(
    v.object({
      /** The list of items, or the one item; absent where the order itself holds the item's values. */
      list: v.exactOptional(path),
      title: places,
      spec: v.exactOptional(places),
      quantity: v.exactOptional(places),
      price: v.exactOptional(money),
      code: v.exactOptional(places),
    }),
  ),
  /** Epoch seconds or ms, or a date and time as the console writes them. */
  times: v.exactOptional(
    v.record(v.picklist(['placed', 'paid', 'shipBy', 'shipped', 'received', 'closes']), places),
  ),
  recipient: v.exactOptional(
    v.object({
      name: v.exactOptional(places),
      phone: v.exactOptional(places),
      address: v.exactOptional(places),
    }),
  ),
  courier: v.exactOptional(places),
  tracking: v.exactOptional(places),
  /** Newest line of the parcel's trace. */
  trace: v.exactOptional(places),
  buyerMessage: v.exactOptional(places),
  remark: v.exactOptional(places),
  flag: v.exactOptional(v.object({ at: places, means: v.record(profileText, flag) })),
})

export const deep = v.object({
  /** Where these answers were seen, and when. */
  based: v.array(v.pipe(v.string(), v.maxLength(500))),
  answers: v.array(answerRules),
})

export type AnswerRules = v.InferOutput<typeof answerRules>
export type AnswerPath = v.InferOutput<typeof place>

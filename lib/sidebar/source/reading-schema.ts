import * as v from 'valibot'
import { part } from '@/lib/consoles/profile'
import { flag } from '@/lib/consoles/profile-schema'
import { LEFT } from '@/lib/consoles/reading'
import type { ReadingPatch } from '@/lib/page-agent/read/reading-patch'
import { ORDER_STATES, type Order, REFUND_STATES } from '@/lib/trade/order'

/**
 * A reading as a page agent sends it. The agent is ours, the words in it are a page's: whatever is too much for a sidebar is refused, and
 * fields nobody knows are dropped.
 */

const text = v.pipe(v.string(), v.maxLength(20_000))
const line = v.pipe(v.string(), v.maxLength(2000))
const number = v.pipe(v.number(), v.finite())
const some = <T extends v.GenericSchema>(one: T, most: number) => v.pipe(v.array(one), v.maxLength(most))
const optional = v.exactOptional
const parts = some(part, 50)

const buyer = v.object({ id: optional(line), name: optional(line) })
const money = v.object({ fen: v.pipe(v.number(), v.integer()), currency: v.pipe(v.string(), v.length(3)) })
const region = v.object({
  province: optional(line),
  city: optional(line),
  district: optional(line),
  town: optional(line),
})

const message = v.object({
  id: line,
  side: v.picklist(['buyer', 'agent', 'robot', 'system']),
  kind: v.picklist(['text', 'image', 'card']),
  text,
  sticker: optional(v.boolean()),
  at: optional(number),
  seenAt: optional(number),
})

const afterSale = v.object({
  kind: v.picklist(['refund', 'return', 'exchange', 'resend']),
  stage: optional(v.picklist(['asked', 'agreed', 'returning', 'arrived', 'closed'])),
  askedAt: optional(number),
  amount: optional(money),
  endsAt: optional(number),
  platform: optional(v.boolean()),
  text: line,
})

const parcel = {
  courier: optional(line),
  trackingNumber: optional(line),
  trace: optional(text),
  traceAt: optional(number),
}

const order = v.object({
  id: line,
  status: optional(
    v.object({
      state: optional(v.picklist(ORDER_STATES)),
      refund: optional(v.picklist(REFUND_STATES)),
      text: line,
    }),
  ),
  items: some(
    v.object({
      title: line,
      spec: optional(line),
      quantity: optional(number),
      price: optional(money),
      code: optional(line),
    }),
    500,
  ),
  amount: optional(money),
  recipient: optional(
    v.object({
      name: optional(line),
      phone: optional(line),
      extension: optional(line),
      region: optional(region),
      address: optional(line),
      masked: v.array(v.picklist(['name', 'phone', 'address'])),
    }),
  ),
  buyer: optional(buyer),
  times: v.object({
    placed: optional(number),
    paid: optional(number),
    shipBy: optional(number),
    shipped: optional(number),
    received: optional(number),
    closes: optional(number),
    confirms: optional(number),
  }),
  cashOnDelivery: optional(v.boolean()),
  ...parcel,
  parcels: optional(some(v.object(parcel), 50)),
  afterSale: optional(afterSale),
  buyerMessage: optional(text),
  remark: optional(text),
  flag: optional(flag),
  marks: some(line, 100),
})

/** Brands are names of plain values: what has the shape is one. */
const branded = <T>(schema: v.GenericSchema) => schema as v.GenericSchema<unknown, T>

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What changed of a reading since the one before; see lib/page-agent/read/reading-patch.ts. */
export const readingPatchSchema = branded<ReadingPatch>(
  v.variant('kind', [
    v.object({ kind: v.literal('elsewhere') }),
    v.object({ kind: v.literal('unreadable'), missing: parts }),
    v.object({
      kind: v.literal('open'),
      rest: v.object({
        kind: v.literal('open'),
        currentOrder: optional(line),
        missing: parts,
        shop: optional(v.object({ text: line, loose: optional(v.literal(true)) })),
        switching: optional(v.literal(true)),
        several: optional(v.literal(true)),
        left: optional(some(v.picklist(LEFT), LEFT.length)),
      }),
      orders: optional(some(branded<Order>(order), 1000)),
      conversation: optional(v.object({ buyer, waitingMs: optional(number) })),
      messages: optional(v.object({ from: count, keep: count, add: some(message, 1000) })),
    }),
  ]),
)

import type { Money } from './money'
import type { Recipient } from './recipient'

/** An order number as the console writes it. A string: 19 digits exceed 2^53. */
export type OrderId = string & { readonly __brand: 'OrderId' }

export const ORDER_STATES = ['unpaid', 'paid', 'shipped', 'received', 'finished', 'closed'] as const
export type OrderState = (typeof ORDER_STATES)[number]

/** A refund stands beside the state: `已发货，退款成功` is shipped and refunded. */
export const REFUND_STATES = ['refunding', 'refunded', 'refused'] as const
export type RefundState = (typeof REFUND_STATES)[number]

export interface OrderStatus {
  readonly state?: OrderState
  readonly refund?: RefundState
  /** The page's own words this was read from. */
  readonly text: string
}

export interface OrderItem {
  readonly title: string
  readonly spec?: string
  readonly quantity?: number
  readonly price?: Money
  /** The shop's own item code (商家编码). */
  readonly code?: string
}

/** Epoch ms. A time the page does not show with its date is absent, never guessed. */
export interface OrderTimes {
  readonly placed?: number
  readonly paid?: number
  /** The console's promise to ship by (承诺发货时间). */
  readonly shipBy?: number
  readonly shipped?: number
  readonly received?: number
  /** When the console closes the order unless it is paid. */
  readonly closes?: number
  /** When the console confirms receipt for the buyer (自动确认收货). */
  readonly confirms?: number
}

export const AFTER_SALE_KINDS = ['exchange', 'resend', 'return', 'refund'] as const
export const AFTER_SALE_STAGES = ['asked', 'agreed', 'returning', 'arrived', 'closed'] as const

/** A refund, return or exchange beside the order, as far as the page shows it. */
export interface AfterSale {
  readonly kind: (typeof AFTER_SALE_KINDS)[number]
  /** `asked`: waits for the shop. `returning`: the goods are on their way back. `arrived`: they are in the shop again. */
  readonly stage?: (typeof AFTER_SALE_STAGES)[number]
  /** What the buyer gets back, or asks for. */
  readonly amount?: Money
  /** Epoch ms at which the buyer asked. */
  readonly askedAt?: number
  /** Epoch ms at which the page's own countdown runs out and the console decides for the buyer. */
  readonly endsAt?: number
  /** The platform decides (平台介入, 小二介入). */
  readonly platform?: boolean
  /** The page's own words this was read from. */
  readonly text: string
}

/** One parcel, as far as the page shows it. */
export interface Parcel {
  readonly courier?: string
  readonly trackingNumber?: string
  /** Newest line of its trace. */
  readonly trace?: string
  /** Epoch ms of that line, where it shows its date. */
  readonly traceAt?: number
}

/** Remark flag colours as agents name them. */
export type FlagColour = 'red' | 'yellow' | 'green' | 'blue' | 'purple' | 'cyan' | 'orange' | 'grey'

/** Courier, number and trace are those of the one parcel. */
export interface Order extends Parcel {
  readonly id: OrderId
  readonly status?: OrderStatus
  readonly items: readonly OrderItem[]
  /** What the buyer paid or has to pay (实付, 实收, 应付). */
  readonly amount?: Money
  readonly recipient?: Recipient
  readonly buyer?: Buyer
  readonly times: OrderTimes
  readonly cashOnDelivery?: boolean
  /** Where the page shows several, each of them; the order itself then has none of their facts. */
  readonly parcels?: readonly Parcel[]
  /** Absent where the page shows none, or nothing about it beside the status. */
  readonly afterSale?: AfterSale
  readonly buyerMessage?: string
  readonly remark?: string
  readonly flag?: FlagColour
  /** Short marks the page puts on the order, in its own words (店铺待支付, 预售, 当日发货). */
  readonly marks: readonly string[]
  /** Present where some of this is not shown by the page, but was received by it (deep reading). */
  readonly received?: {
    /** Epoch ms of the answer it was in. */
    readonly at: number
    readonly parts: readonly ReceivedPart[]
  }
}

export type ReceivedPart =
  | 'state'
  | 'amount'
  | 'items'
  | 'recipient'
  | 'times'
  | 'parcel'
  | 'buyer-message'
  | 'remark'

export type BuyerId = string & { readonly __brand: 'BuyerId' }

export interface Buyer {
  /** The console's own id of the buyer, where the page carries one. */
  readonly id?: BuyerId
  /** The name as shown, often masked (`风**`). Names collide once masked: never a key while `id` is known. */
  readonly name?: string
}

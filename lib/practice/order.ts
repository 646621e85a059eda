import type { Fen } from '@/lib/trade/money'
import type { FlagColour, OrderId, OrderState, OrderTimes, RefundState } from '@/lib/trade/order'
import { digits } from './chance'
import type { ItemPlan, OrderPlan } from './script'
import { clockText, dayDigits } from './shanghai'

/** An order as the practice console shows it. */
export interface PracticeOrder {
  readonly id: OrderId
  readonly state: OrderState
  readonly refund?: RefundState
  readonly items: readonly ItemPlan[]
  /** What was paid, or is to be paid while the order is unpaid. */
  readonly amount: Fen
  readonly recipient: OrderPlan['recipient']
  readonly times: OrderTimes
  readonly marks: readonly string[]
  readonly courier?: string
  readonly trackingNumber?: string
  readonly trace?: string
  readonly afterSale?: { readonly text: string /** Epoch ms. */; readonly askedAt: number }
  readonly buyerMessage?: string
  readonly remark?: string
  readonly flag?: FlagColour
  readonly asks?: OrderPlan['asks']
  /** The agent did what `asks` asks for. */
  readonly cared?: boolean
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

const SHIP_WITHIN_HOURS = 48

/** A planned order with its times counted back from `at`; `keys` make its number. */
export function planOrder(
  plan: OrderPlan,
  at: number,
  seed: number,
  ...keys: readonly (string | number)[]
): PracticeOrder {
  const before = (minutes: number) => at - minutes * MINUTE
  const { placed, paid, shipped, received, shipWithin, items, marks, trace, traced, afterSale, ...rest } =
    plan
  const placedAt = before(placed)
  return {
    ...rest,
    id: orderNumber(placedAt, seed, ...keys),
    items,
    amount: total(items),
    marks: marks ?? [],
    ...(trace !== undefined && {
      trace: traced === undefined ? trace : `${clockText(before(traced))} ${trace}`,
    }),
    ...(afterSale && { afterSale: { text: afterSale.text, askedAt: before(afterSale.asked) } }),
    times: {
      placed: placedAt,
      ...(paid !== undefined && {
        paid: before(paid),
        shipBy: before(paid) + (shipWithin ?? SHIP_WITHIN_HOURS) * HOUR,
      }),
      ...(shipped !== undefined && { shipped: before(shipped) }),
      ...(received !== undefined && { received: before(received) }),
    },
  }
}

/** `260305-` and fifteen digits: the day it was placed, then what seed and keys give. */
function orderNumber(placed: number, seed: number, ...keys: readonly (string | number)[]): OrderId {
  return `${dayDigits(placed)}-${digits(seed, 15, ...keys)}` as OrderId
}

function total(items: readonly ItemPlan[]): Fen {
  return items.reduce((sum, item) => sum + item.price * (item.quantity ?? 1), 0) as Fen
}

/** The order once the buyer has paid it, at `at`. */
export function payOrder(order: PracticeOrder, at: number): PracticeOrder {
  return {
    ...order,
    state: 'paid',
    marks: order.marks.filter(mark => mark !== '店铺待支付'),
    times: { ...order.times, paid: at, shipBy: at + SHIP_WITHIN_HOURS * HOUR },
  }
}

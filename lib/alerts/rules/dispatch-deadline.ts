import type { Order } from '@/lib/trade/order'
import { hours, rows, textParam } from '../params/declare'
import { defineRule } from '../rule'
import { toShip } from '../state'

const HOUR = 60 * 60_000

/** A product that ships later or sooner than the others. */
interface ProductHours {
  /** A word of its title, or its code. */
  readonly product: string
  readonly hours: string
}

/**
 * A paid order nears, or has passed, the time the console promised the buyer; where the page shows none, the shop's own rule counts from
 * the payment. The times are never mixed: what is the shop's rule is called so.
 */
export const dispatchDeadline = defineRule({
  id: 'dispatch-deadline',
  scope: 'order',
  topic: 'dispatch-delay',
  name: 'alertRules.dispatchDeadline.name',
  reason: 'alertRules.dispatchDeadline.reason',
  params: {
    look: hours({ default: 4, min: 1, max: 72, words: 'alertRules.dispatchDeadline.look' }),
    act: hours({ default: 1, min: 1, max: 72, words: 'alertRules.dispatchDeadline.act' }),
    within: hours({ default: 48, min: 0, max: 720, words: 'alertRules.dispatchDeadline.within' }),
    products: rows<ProductHours>({
      most: 500,
      columns: {
        product: textParam({ longest: 60, filled: true }),
        hours: textParam({ longest: 3, filled: true }),
      },
      default: [],
      words: 'alertRules.dispatchDeadline.products',
    }),
  },
  check({ order }, _shop, params, now) {
    if (!order || !toShip(order)) return undefined
    const promised = order.times.shipBy
    const shipBy = promised ?? ownDeadline(order, params)
    if (shipBy === undefined) return undefined
    const left = shipBy - now.getTime()
    if (left > params.look * HOUR) return undefined
    const late = left <= 0
    return {
      id: 'dispatch-deadline',
      level: left <= params.act * HOUR ? 'act' : 'look',
      title: { key: late ? 'alert.dispatch.late' : 'alert.dispatch.title' },
      why: promised === undefined ? [{ kind: 'words', words: { key: 'alert.dispatch.ownRule' } }] : [],
      order: order.id,
      // Without the moment: pages that count down to the hour give another one with every reading.
      about: `${order.id}/${late ? 'late' : 'near'}`,
      step: late
        ? { kind: 'insert', topic: 'dispatch-delay' }
        : { kind: 'page', words: { key: 'alert.dispatch.onPage' } },
      ...(!late && { until: shipBy }),
    }
  },
})

/** By the shop's own rule; undefined without a time of payment, for presales, and where the shop set none. */
function ownDeadline(
  { times: { paid }, items, marks }: Order,
  { within, products }: { readonly within: number; readonly products: readonly ProductHours[] },
): number | undefined {
  if (paid === undefined || marks.some(mark => /预售|定制/.test(mark))) return undefined
  const named = products.filter(({ product }) =>
    items.some(({ title, code }) => title.includes(product) || code === product),
  )
  // Several products in one parcel: the slowest decides.
  const own = Math.max(...named.map(one => Number(one.hours)).filter(Number.isFinite))
  const span = Number.isFinite(own) ? own : within
  return span > 0 ? paid + span * HOUR : undefined
}

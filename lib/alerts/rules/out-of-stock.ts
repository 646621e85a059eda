import { isAgents, lastSaying, messagesSince } from '../chat'
import { shortHash } from '../key'
import { rows, textParam } from '../params/declare'
import { defineRule } from '../rule'
import { toPay, toShip } from '../state'

interface StockLine {
  /** The shop's own code, or words of the title. */
  readonly item: string
  /** When it comes again, or what stands in for it. */
  readonly note?: string
}

/** What tells the buyer of it. */
const TOLD =
  /缺货|没货|断货|无货|售罄|卖完|预售|到货|补货|没有现货|暂时没有|out of stock|sold out|back in stock|pre-?order/i

/**
 * An item of the order stands on the shop's list of what is out of stock or sold ahead: the buyer hears of it before the parcel is missing.
 */
export const outOfStock = defineRule({
  id: 'out-of-stock',
  scope: 'order',
  topic: 'out-of-stock',
  name: 'alertRules.outOfStock.name',
  reason: 'alertRules.outOfStock.reason',
  params: {
    items: rows<StockLine>({
      most: 2000,
      columns: {
        item: textParam({ longest: 60, filled: true }),
        note: { ...textParam({ longest: 100, filled: true }), optional: true },
      },
      default: [],
      words: 'alertRules.outOfStock.items',
    }),
  },
  check({ order, conversation }, _shop, { items }) {
    if (!order || items.length === 0 || !(toShip(order) || toPay(order))) return undefined
    const since = order.times.placed ?? Number.POSITIVE_INFINITY
    if (lastSaying(messagesSince(conversation, since), isAgents, TOLD)) return undefined
    const written = order.items.map(one => ({ one, words: named(one) }))
    const holding = ({ item }: StockLine) => {
      const words = plain(item)
      return written.find(({ one, words: title }) => one.code === item || title.includes(words))?.one
    }
    const found = items.find(line => holding(line) !== undefined)
    if (!found) return undefined
    const quoted = holding(found)
    return {
      id: 'out-of-stock',
      level: toShip(order) ? 'act' : 'look',
      title: { key: 'alert.stock.title' },
      why: [
        ...(quoted
          ? [{ kind: 'quote', text: [quoted.title, quoted.spec].filter(Boolean).join(' ') } as const]
          : []),
        ...(found.note
          ? [{ kind: 'words', words: { key: 'alert.stock.note', args: [found.note] } } as const]
          : []),
      ],
      order: order.id,
      about: `${order.id}/${shortHash(found.item)}`,
      step: { kind: 'insert', topic: 'out-of-stock' },
      remark: true,
    }
  },
})

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
const named = ({ title, spec = '' }: { readonly title: string; readonly spec?: string }) =>
  plain(title + spec)

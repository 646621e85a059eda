import type { Order } from '@/lib/trade/order'
import { parseTime, type Zone } from '@/lib/trade/parse-time'
import { type CardPage, labelledCards, read } from './card-page'

const NUMBER = /^(?:1Z[\dA-Z]{16}|[A-Z]{0,4}\d{8,22}[A-Z]{0,2})(?![\w-])/
const COURIER_AND_NUMBER = /^(\S{2,12}?)[\s:：,，]*([A-Z]{0,4}\d{9,22})(?!\w)/
const LONGEST = 200

/** Courier, tracking number and the newest line of the parcel's trace. */
export function readParcel(card: CardPage): Pick<Order, 'courier' | 'trackingNumber' | 'trace' | 'traceAt'> {
  const { words, rules } = card
  const asNumber = (text: string) => NUMBER.exec(text)?.[0] ?? behindCourier(text)?.[1]
  const behindCourier = (text: string) => {
    const found = COURIER_AND_NUMBER.exec(text)
    return found?.[1] && found[2] && words.courier.test(found[1])
      ? ([found[1], found[2]] as const)
      : undefined
  }
  const asCourier = (text: string) =>
    behindCourier(text)?.[0] ??
    (text.length <= 20 && !/\d{6}|[:：]/.test(text) ? text : words.courier.exec(text)?.[0])
  const asTrace = (text: string) =>
    text.length <= LONGEST && !behindCourier(text) ? text.replace(/\s+/g, ' ') : undefined
  const courier =
    read(card, rules.courier, ['courier'], asCourier) ??
    labelledCards(card, ['trace', 'tracking'], text => behindCourier(text)?.[0])
  const trackingNumber = read(
    card,
    [...(rules.tracking ?? []), ...(rules.courier ?? [])],
    ['tracking', 'courier', 'trace'],
    asNumber,
  )
  const trace = read(card, rules.trace, ['trace'], asTrace)
  const traceAt = trace === undefined ? undefined : momentIn(trace, card.profile.zone)
  return {
    ...(courier && { courier }),
    ...(trackingNumber && { trackingNumber }),
    ...(trace && { trace }),
    ...(traceAt !== undefined && { traceAt }),
  }
}

/** The moment of a line of the trace, which stands before its words or behind them; undefined without its whole date. */
function momentIn(trace: string, zone: Zone | undefined): number | undefined {
  const last = trace.search(/\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s\d{1,2}:\d{2}(?::\d{2})?$/)
  return parseTime(trace, zone) ?? (last < 0 ? undefined : parseTime(trace.slice(last), zone))
}

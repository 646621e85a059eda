import type { Order, Parcel } from '@/lib/trade/order'
import { parseTime } from '@/lib/trade/parse-time'
import { collapsed } from '../outline-text'
import type { LabelName } from '../words/words'
import { type CardPage, isLoose, labelledCards, read, single } from './card-page'
import { ROW } from './columns'
import { cellTexts } from './item-parts'

const NUMBER = /^(?=(?:[A-Z]*\d){8})[\dA-Z]{8,28}(?![\w-])/
const COURIER_AND_NUMBER = /^(\S{2,12}?)[\s:：,，]*([A-Z]{0,4}\d{9,22})(?!\w)/
const LONGEST = 200
const DATED_LAST = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s\d{1,2}:\d{2}(?::\d{2})?$/

/** Courier, tracking number and the newest line of its trace; of each parcel where the page shows several. */
export function readParcel(card: CardPage): Parcel & Pick<Order, 'parcels'> {
  const { words, rules } = card
  const asNumber = (text: string) => NUMBER.exec(collapsed(text))?.[0] ?? behindCourier(text)?.[1]
  const behindCourier = (text: string) => {
    const found = COURIER_AND_NUMBER.exec(text)
    return found?.[1] && found[2] && words.courier.test(found[1])
      ? ([found[1], found[2]] as const)
      : undefined
  }
  const asCourier = (text: string) =>
    behindCourier(text)?.[0] ??
    (text.length <= 20 && !/\d{6}|[:：]/.test(text) ? text || undefined : words.courier.exec(text)?.[0])
  const asTrace = (text: string) =>
    text.length <= LONGEST && !behindCourier(text) ? text.replace(/\s+/g, ' ') || undefined : undefined
  const parcelOf = (courier?: string, trackingNumber?: string, trace?: string): Parcel => {
    // The moment stands before the line's words or behind them.
    const dated = [trace, trace && DATED_LAST.exec(trace)?.[0]]
    const [traceAt] = dated.flatMap(text => (text && parseTime(text, card.profile.zone)) || [])
    return {
      ...(courier && { courier }),
      ...(trackingNumber && { trackingNumber }),
      ...(trace && { trace }),
      ...(traceAt && { traceAt }),
    }
  }
  const several = parcelsIn(card, (label, text) =>
    parcelOf(
      label === 'courier' ? asCourier(text) : behindCourier(text)?.[0],
      asNumber(text),
      label === 'trace' ? asTrace(text) : undefined,
    ),
  )
  if (several.length > 1) return { parcels: several }
  // A courier the words know, with a number behind it and nothing else.
  const [from, to] = card.card.range
  const alone = single(
    card.page.leaves
      .slice(from, to)
      .map(({ text }, i) => isLoose(card, from + i) && behindCourier(text))
      .filter(found => !!found),
  )
  const courier =
    read(card, rules.courier, ['courier'], asCourier) ??
    labelledCards(card, ['trace', 'tracking'], text => behindCourier(text)?.[0]) ??
    alone?.[0]
  const trackingNumber =
    read(
      card,
      [...(rules.tracking ?? []), ...(rules.courier ?? [])],
      ['tracking', 'courier', 'trace'],
      asNumber,
    ) ?? alone?.[1]
  return parcelOf(courier, trackingNumber, read(card, rules.trace, ['trace'], asTrace))
}

const PIECES: readonly LabelName[] = ['courier', 'tracking', 'trace']

/** Parcels told apart by their numbers: what a label says twice is the next one's, and so is a row of a table. */
function parcelsIn(card: CardPage, pieceOf: (label: LabelName, text: string) => Parcel): readonly Parcel[] {
  const parcels: Parcel[] = []
  for (const { label, text } of card.facts.all) {
    const piece = PIECES.includes(label) ? pieceOf(label, text) : {}
    const last = parcels.at(-1) ?? {}
    const isSame = Object.keys(piece).every(key => !(key in last))
    parcels.push(isSame ? { ...parcels.pop(), ...piece } : piece)
  }
  for (const row of card.card.roots.flatMap(root => card.find(root, ROW))) {
    const cells = cellTexts(card, row)
    const pieces = PIECES.map(label => pieceOf(label, cells(label)))
    parcels.push(Object.assign({}, ...pieces))
  }
  const byNumber = new Map(parcels.map(parcel => [parcel.trackingNumber, parcel]))
  byNumber.delete(undefined)
  return [...byNumber.values()]
}

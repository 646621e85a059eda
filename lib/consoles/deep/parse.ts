import type { Buyer, BuyerId, Order, OrderId, OrderItem, OrderStatus, OrderTimes } from '@/lib/trade/order'
import { together } from '@/lib/trade/parse-status'
import type { Recipient } from '@/lib/trade/recipient'
import { parsePhone, recipientOf } from '@/lib/trade/recipient-line'
import type { StatusMeaning } from '@/lib/trade/status-words'
import type { ConsoleProfile } from '../profile'
import { type Vocabulary, vocabularyOf } from '../words/vocabulary'
import type { AnswerPath, AnswerRules } from './answer-schema'
import { at, listed, parseJson } from './json'
import { asMoney, asQuantity, asText, asTime, first } from './values'

/** Orders of which more in one answer are not read, and items of one order. */
const MOST_ORDERS = 200
const MOST_ITEMS = 50
const LONGEST_NAME = 60
const LONGEST_ADDRESS = 200

/**
 * Reads the orders in an answer to `address`. Never throws; what does not fit the rules is left out, value by value. Undefined where
 * nothing fits: no answer of ours, a refusal, or a console that answers otherwise now.
 */
export type AnswerParser = (address: string, body: string) => readonly Order[] | undefined

export function createAnswerParser(profile: ConsoleProfile): AnswerParser {
  const rules = profile.deep?.answers ?? []
  const words = vocabularyOf(profile)
  const numbers = (profile.orders?.number ?? []).map(({ pattern }) => new RegExp(`^(?:${pattern})$`))
  return (address, body) => {
    const answer = rules.find(({ at }) => at.includes(address))
    if (!answer) return undefined
    const orders = new Map<string, Order>()
    const json = parseJson(body)
    const lists = answer.orders.map(path => at(json, path))
    const all = lists.flatMap(listed).slice(0, MOST_ORDERS)
    for (const one of all) {
      const id = first(one, answer.id, asText)
      if (id === undefined || orders.has(id) || !numbers.some(number => number.test(id))) continue
      const order = orderIn(one, id, { answer, words, profile })
      if (order) orders.set(id, order)
    }
    const isEmptyList = all.length === 0 && lists.some(list => Array.isArray(list))
    return orders.size > 0 || isEmptyList ? [...orders.values()] : undefined
  }
}

interface Reading {
  readonly answer: AnswerRules
  readonly words: Vocabulary
  readonly profile: ConsoleProfile
}

/** Undefined when nothing but the number is there: a number alone is no order. */
function orderIn(one: unknown, id: string, reading: Reading): Order | undefined {
  const { answer, words, profile } = reading
  const text = (places: readonly AnswerPath[] | undefined, longest?: number) =>
    first(one, places, value => shortText(value, words, longest))
  const status = statusIn(one, reading)
  const amount =
    answer.amount && first(one, answer.amount.at, asMoney(answer.amount.unit, currencyOf(profile)))
  const items = itemsIn(one, reading)
  const recipient = recipientIn(one, reading)
  const times = timesIn(one, reading)
  if (!status && !amount && items.length === 0 && !recipient && Object.keys(times).length === 0)
    return undefined
  const buyer = buyerOf(text(answer.buyerId, LONGEST_NAME), text(answer.buyerName, LONGEST_NAME))
  const courier = text(answer.courier, LONGEST_NAME)
  const trackingNumber = first(one, answer.tracking, asTracking)
  const trace = text(answer.trace)
  const buyerMessage = text(answer.buyerMessage)
  const remark = text(answer.remark)
  const { flag: rule } = answer
  const flag = rule && first(one, rule.at, value => own(rule.means, asText(value)))
  return {
    id: id as OrderId,
    ...(status && { status }),
    items,
    ...(amount && { amount }),
    ...(recipient && { recipient }),
    ...(buyer && { buyer }),
    times,
    ...(courier && { courier }),
    ...(trackingNumber && { trackingNumber }),
    ...(trace && { trace }),
    ...(buyerMessage && { buyerMessage }),
    ...(remark && { remark }),
    ...(flag && { flag }),
    marks: [],
  }
}

function buyerOf(id: string | undefined, name: string | undefined): Buyer | undefined {
  return id === undefined && name === undefined
    ? undefined
    : { ...(id !== undefined && { id: id as BuyerId }), ...(name !== undefined && { name }) }
}

/** The console's words where it gives any; words that are no known status say nothing, and neither do codes beside them. */
function statusIn(one: unknown, { answer, words }: Reading): OrderStatus | undefined {
  const { text, codes = [] } = answer.status ?? {}
  const said = first(one, text, asText)
  if (said !== undefined) {
    const status = words.status(said)
    return status?.state || status?.refund ? status : undefined
  }
  const known = codes.flatMap(({ at: paths, means }) => {
    const values = paths.map(path => asText(at(one, path)))
    const code = values.every(value => value !== undefined) ? values.join('/') : undefined
    const meaning = own(means, code)
    return code !== undefined && meaning !== undefined ? [{ code, meaning: meaningOf(meaning) }] : []
  })
  if (known.length === 0) return undefined
  return together(
    known.map(({ meaning }) => meaning),
    known.map(({ code }) => code).join(' '),
  )
}

type Meaning = NonNullable<NonNullable<AnswerRules['status']>['codes']>[number]['means'][string]

function meaningOf(meaning: Meaning): StatusMeaning {
  return meaning === 'refunding' || meaning === 'refunded' || meaning === 'refused'
    ? { refund: meaning }
    : { state: meaning }
}

/** All of them or none: half a list would be a wrong order. */
function itemsIn(one: unknown, { answer, words, profile }: Reading): readonly OrderItem[] {
  const { items: rules } = answer
  if (!rules) return []
  const all = rules.list === undefined ? [one] : listed(at(one, rules.list))
  if (all.length > MOST_ITEMS) return []
  const items = all.map((item): OrderItem | undefined => {
    const text = (places: readonly AnswerPath[] | undefined) =>
      first(item, places, value => shortText(value, words))
    const title = text(rules.title)
    if (title === undefined) return undefined
    const spec = text(rules.spec)
    const quantity = first(item, rules.quantity, asQuantity)
    const price = rules.price && first(item, rules.price.at, asMoney(rules.price.unit, currencyOf(profile)))
    const code = text(rules.code)
    return {
      title,
      ...(spec && { spec }),
      ...(quantity !== undefined && { quantity }),
      ...(price && { price }),
      ...(code && { code }),
    }
  })
  return items.every(item => item !== undefined) ? items : []
}

function timesIn(one: unknown, { answer, profile }: Reading): OrderTimes {
  const times: Record<string, number> = {}
  for (const [kind, places] of Object.entries(answer.times ?? {})) {
    const time = first(one, places, asTime(profile.zone))
    if (time !== undefined) times[kind] = time
  }
  return times
}

function recipientIn(one: unknown, { answer, words }: Reading): Recipient | undefined {
  const { name: names, phone: phones, address: addresses } = answer.recipient ?? {}
  const name = first(one, names, value => shortText(value, words, LONGEST_NAME))
  const address = first(one, addresses, value => shortText(value, words, LONGEST_ADDRESS))
  const phone = first(one, phones, value => {
    const text = asText(value)
    return text === undefined ? undefined : parsePhone(text)
  })
  if (!name && !address && !phone) return undefined
  return recipientOf({ ...(name && { name }), ...phone, ...(address && { address }) })
}

function shortText(
  value: unknown,
  words: Vocabulary,
  longest = Number.POSITIVE_INFINITY,
): string | undefined {
  const text = asText(value)
  return text === undefined || text.length > longest || words.isNone(text) ? undefined : text
}

function asTracking(value: unknown): string | undefined {
  const text = asText(value)
  return text !== undefined && /^[A-Z]{0,4}\d{8,22}[A-Z]{0,2}$/.test(text) ? text : undefined
}

/** Tables are data: a code may be called like something every object has. */
function own<T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined
}

const currencyOf = ({ currency = 'CNY' }: ConsoleProfile) => currency

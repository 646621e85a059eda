import type { Currency, Fen, Money } from '@/lib/trade/money'
import { parseMoney } from '@/lib/trade/parse-money'
import { parseTime, type Zone } from '@/lib/trade/parse-time'
import type { AnswerPath } from './answer-schema'
import { at, isRecord } from './json'

/** Each reads one value of an answer; undefined for everything that is not plainly one. */

const LONGEST = 500
/** Enciphered values stand where the plain ones would: a sign in front, or a run that no word is as long as. */
const CIPHER = /^[~#$]|[A-Za-z0-9+/=_-]{32,}/
const MOST_FEN = 10 ** 11

/** The first place that holds a value `parse` can read. */
export function first<T>(
  value: unknown,
  places: readonly AnswerPath[] | undefined,
  parse: (found: unknown) => T | undefined,
): T | undefined {
  for (const place of places ?? []) {
    const found = parse(typeof place === 'string' ? at(value, place) : named(value, place))
    if (found !== undefined) return found
  }
  return undefined
}

function named(value: unknown, { list, named }: Exclude<AnswerPath, string>): string | undefined {
  const entries = at(value, list)
  if (!Array.isArray(entries)) return undefined
  const texts = entries.flatMap(entry => {
    if (!isRecord(entry) || (named !== undefined && entry['name'] !== named)) return []
    return asText(entry['value']) ?? []
  })
  if (named !== undefined && texts.length > 1) return undefined
  return texts.join(' ') || undefined
}

/** Text on one line, or a whole number as it is written. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined
  if (typeof value !== 'string' || value.length > LONGEST) return undefined
  const text = value.replace(/\s+/g, ' ').trim()
  return text === '' || CIPHER.test(text) ? undefined : text
}

/** 1–99999, as a number or its digits. */
export function asQuantity(value: unknown): number | undefined {
  const text = asText(value)
  return text !== undefined && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined
}

/** Reads amounts that an answer gives in this unit; undefined for what is none, negative or absurdly large. */
export const asMoney =
  (unit: 'fen' | 'yuan', currency: Currency) =>
  (value: unknown): Money | undefined => {
    if (unit === 'fen') {
      const fen = typeof value === 'string' && /^\d{1,11}$/.test(value) ? Number(value) : value
      return typeof fen === 'number' && Number.isInteger(fen) && fen >= 0 && fen < MOST_FEN
        ? { fen: fen as Fen, currency }
        : undefined
    }
    if (typeof value === 'number') {
      const fen = Math.round(value * 100)
      const isExact = value >= 0 && fen < MOST_FEN && Math.abs(value * 100 - fen) < 1e-6
      return isExact ? { fen: fen as Fen, currency } : undefined
    }
    const text = asText(value)
    const isWhole =
      text !== undefined && /^[¥￥]?\s?\d{1,3}(?:\d{0,6}|(?:,\d{3}){1,2})(?:\.\d{1,2})?元?$/.test(text)
    return isWhole ? parseMoney(text, { currency, bare: true }) : undefined
  }

const YEAR_2000 = 946_684_800
const YEAR_2100 = 4_102_444_800

/** Seconds and ms cannot be mistaken for each other between 2000 and 2100. */
export const asTime =
  (zone: Zone | undefined) =>
  (value: unknown): number | undefined => {
    const text = asText(value)
    if (text === undefined) return undefined
    if (!/^\d+$/.test(text)) return /^.{10,30}$/.test(text) ? parseTime(text, zone) : undefined
    const number = Number(text)
    if (number >= YEAR_2000 && number < YEAR_2100) return number * 1000
    return number >= YEAR_2000 * 1000 && number < YEAR_2100 * 1000 ? number : undefined
  }

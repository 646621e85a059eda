import { parseTime } from '@/lib/trade/parse-time'
import type { Vocabulary } from '../words/vocabulary'
import { parseTalk } from './talk'

/** Where the order pane begins: its own tabs. */
const TABS = /^(?:近\s?\d\s?个月订单|全部(?:订单)?\s?[(（]\d+\+?[)）].*|(?:最近|近期|历史)订单.{0,10})$/
const NUMBER = /^(?:(订单编号|订单号|主订单编号)\s?[:：]?\s?)?(\d{16,19})(?:\s?复制)?$/
const PLACED =
  /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?\s+(\d{1,2}:\d{2}(?::\d{2})?)\s*(?:下单|创建|拍下)$/
/** Ms; the pane lists three months. */
const PANE = 100 * 24 * 3_600_000

/** Lines of one order, and its number. */
export interface CopiedOrder {
  readonly number: string
  readonly lines: readonly string[]
}

/** A text's lines, by what they belong to. */
export interface CopiedParts {
  readonly talk: readonly string[]
  readonly orders: readonly CopiedOrder[]
  /** Lines of the order pane before its first order. */
  readonly tabs: readonly string[]
}

/** An order begins with its number, or with the state that stands right before it; what people say in a chat begins none. */
export function cutOrders(lines: readonly string[], words: Vocabulary): CopiedParts {
  const from = paneStart(lines, words)
  const talk = lines.slice(0, from)
  const pane = lines.slice(from)
  const starts = pane.flatMap((line, i) => {
    const [, label, number] = NUMBER.exec(line.trim()) ?? []
    if (!number || (!label && !isAnchored(pane, i, words))) return []
    const isState = i > 0 && words.status(pane[i - 1]?.trim() ?? '') !== undefined
    return { number, at: isState ? i - 1 : i }
  })
  const orders = starts.map(({ number, at }, i) => ({ number, lines: pane.slice(at, starts[i + 1]?.at) }))
  return { talk, orders, tabs: pane.slice(0, starts[0]?.at ?? pane.length) }
}

/** Index of the first line of the order pane; the number of lines where there is none. */
function paneStart(lines: readonly string[], words: Vocabulary): number {
  const tabs = lines.findIndex(line => TABS.test(line.trim()))
  if (tabs >= 0) return tabs
  const first = lines.findIndex((line, i) => {
    const [, label, number] = NUMBER.exec(line.trim()) ?? []
    // A number with its label may have been said in the chat above it.
    const isSaid = label !== undefined && parseTalk(lines.slice(0, i)).messages.length > 0
    return number !== undefined && (isAnchored(lines, i, words) || (label !== undefined && !isSaid))
  })
  if (first < 0) return lines.length
  return words.status(lines[first - 1]?.trim() ?? '') ? first - 1 : first
}

/** A bare number is an order's where its state stands before it or its time behind it. */
function isAnchored(lines: readonly string[], at: number, words: Vocabulary): boolean {
  const [before, behind] = [lines[at - 1]?.trim() ?? '', lines[at + 1]?.trim() ?? '']
  return words.status(before) !== undefined || PLACED.test(behind)
}

/**
 * A line as the reader of pages knows it: what the pane says by its place gets its label. The year of a day of the last three months is the
 * only one it can have; of any other it stays unread.
 */
export function withLabel(line: string, isFirst: boolean, words: Vocabulary, now: number): string {
  const text = line.trim()
  const [, , number] = NUMBER.exec(text) ?? []
  if (number) return `订单编号：${number}`
  const [, year, month = '', day = '', clock = ''] = PLACED.exec(text) ?? []
  if (clock) {
    const thisYear = new Date(now + 8 * 3_600_000).getUTCFullYear()
    const written = (year ? [Number(year)] : [thisYear, thisYear - 1]).map(
      one => `${one}-${month.padStart(2, '0')}-${day.padStart(2, '0')} ${clock}`,
    )
    const placed = written.find(one => {
      const at = parseTime(one)
      return at !== undefined && at <= now && (year !== undefined || now - at < PANE)
    })
    return placed ? `下单时间：${placed}` : text
  }
  return isFirst && words.status(text) ? `订单状态：${text}` : text
}

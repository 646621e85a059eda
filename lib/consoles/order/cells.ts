import { parseMoney } from '@/lib/trade/parse-money'
import { parseRecipientLine } from '@/lib/trade/recipient-line'
import { selectAll } from '../dom'
import type { Find } from '../find'
import type { LabelledValue } from '../labelled-values'
import type { Outline } from '../outline-leaf'
import type { OrderRules } from '../profile'
import { withoutActions } from '../without-actions'
import type { Vocabulary } from '../words/vocabulary'
import type { LabelName } from '../words/words'
import type { Card } from './cards'
import { type Columns, ROW } from './columns'

/**
 * What table columns say of a card: by their header, or (for rows without one) by the profile's order of cells. The header stands above
 * the order's number and the row does not: a table further down is about the order's parts.
 */
export function factsInCells(
  page: Outline,
  card: Card,
  columns: Columns,
  rules: OrderRules,
  words: Vocabulary,
  find: Find,
): LabelledValue[] {
  const number = card.anchor.at
  const rows = card.roots.flatMap(root => find(root, ROW))
  const headed = rows.flatMap(row => {
    if ((page.rangeOf(row)?.[1] ?? 0) <= number) return []
    return columns.labelledCells(row).flatMap(({ label, range, headAt }) => {
      if (headAt > number || range[0] < card.range[0] || range[1] > card.range[1]) return []
      const first = page.leaves[range[0]]?.text ?? ''
      const text = label === 'state' && words.status(first) ? first : withoutActions(page, range, words)
      return [{ label, text, at: range[0], bare: false }]
    })
  })
  return headed.length > 0 ? headed : inOrder(page, card, columns, rules, words)
}

/** Cells by position: only where the row is the one row of that length and every cell holds the kind of thing it should. */
function inOrder(
  page: Outline,
  card: Card,
  { cellsOf }: Columns,
  { cells = [] }: OrderRules,
  words: Vocabulary,
): LabelledValue[] {
  if (cells.length === 0) return []
  const rows = card.roots
    .flatMap(root => [...selectAll(root, 'tr')])
    .filter(row => cellsOf(row).length === cells.length)
  const [row] = rows
  if (!row || rows.length > 1) return []
  const texts = cellsOf(row).map(cell => {
    const range = page.rangeOf(cell)
    return range
      ? { at: range[0], text: withoutActions(page, range, words), first: page.leaves[range[0]]?.text ?? '' }
      : undefined
  })
  const money = (text: string) => parseMoney(text, { currency: 'CNY', bare: true })
  const facts: LabelledValue[] = []
  let total = Number.POSITIVE_INFINITY
  for (const [i, kind] of cells.entries()) {
    const cell = texts[i]
    const add = (label: LabelName, text: string) =>
      cell && facts.push({ label, text, at: cell.at, bare: false })
    if (kind === 'any' || kind === 'item') continue
    if (!cell) return []
    if (kind === 'state') {
      if (!words.status(cell.first)) return []
      add('state', cell.first)
    } else if (kind === 'quantity') {
      if (!/^[x×]?\s?\d{1,5}$/i.test(cell.first)) return []
    } else if (kind === 'total' || kind === 'amount') {
      const fen = money(cell.first)?.fen
      // What was paid is never more than the goods' total: more would mean that the columns stand in another order.
      if (fen === undefined || (kind === 'amount' && fen > total)) return []
      if (kind === 'total') total = fen
      else add('amount-paid', /[¥￥元]/.test(cell.first) ? cell.first : `¥${cell.first}`)
    } else if (kind === 'recipient') {
      if (parseRecipientLine(cell.text)) add('recipient', cell.text)
    } else if (kind === 'buyer') add('buyer', cell.first)
  }
  return facts
}

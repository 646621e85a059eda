import type { Currency, Fen } from '@/lib/trade/money'
import { moneyText } from '@/lib/trade/money-text'
import { useSidebar } from './context'

/** How many orders were seen of this buyer and for how much; empty where none was. */
export function useStandingWords(): string {
  const { model, say } = useSidebar()
  const { orders, paid } = model.records.standing.value
  if (orders === 0) return ''
  const amounts = Object.entries(paid).map(([currency, fen]) =>
    moneyText({ fen: fen as Fen, currency: currency as Currency }),
  )
  return [say('card.orders', orders), ...amounts].join(' ')
}

/** What went wrong with this buyer's orders, by kind; empty where nothing did. */
export function useIssueWords(): string {
  const { model, say } = useSidebar()
  const issues = model.records.issues.value
  if (issues.length === 0) return ''
  const counts = new Map<string, number>()
  for (const { kind } of issues) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const kinds = [...counts].map(([kind, count]) => (count > 1 ? `${kind} ${count}` : kind))
  return say('card.issues', issues.length, kinds.join(' · '))
}

import type { Alert } from '@/lib/alerts/alert'

/** An alert as it is shown. */
export interface ShownAlert extends Alert {
  /** The page has changed and there is no cause for it any more: it only keeps its place under the agent's pointer. */
  readonly over?: true
}

/** Alerts of one kind: one row, however many orders it is about. */
export interface AlertRows {
  /** The most urgent. */
  readonly first: ShownAlert
  readonly others: readonly ShownAlert[]
}

/** One row a kind, in the order of their most urgent ones. */
export function rowsOf(alerts: readonly ShownAlert[]): readonly AlertRows[] {
  const kinds = new Map<string, [ShownAlert, ...ShownAlert[]]>()
  for (const alert of alerts) {
    const known = kinds.get(alert.id)
    if (known) known.push(alert)
    else kinds.set(alert.id, [alert])
  }
  return [...kinds.values()].map(([first, ...others]) => ({ first, others }))
}

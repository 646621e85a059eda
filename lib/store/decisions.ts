import type { Decision } from '@/lib/alerts/decision'
import type { ConsoleId } from '@/lib/trade/console'
import { bury, live, put, type Unstamped } from './records'
import type { Store } from './store'

export function decisions(store: Store, console: ConsoleId, abouts: readonly string[]): Promise<Decision[]> {
  return store.read<Decision[]>([], async database => {
    const keys = abouts.map(about => [console, about])
    const found = await database.decisions.where('[console+about]').anyOf(keys).toArray()
    return found.filter(live)
  })
}

export function decide(store: Store, decision: Omit<Unstamped<Decision>, 'id'>): Promise<Decision> {
  const id = `${decision.console}/${decision.alert}/${decision.about}`
  return store.write(['decisions'], writing =>
    put<Decision>(writing, writing.database.decisions, { ...decision, id }),
  )
}

export function undecide(store: Store, id: string): Promise<void> {
  return store.write(['decisions'], writing => bury(writing, writing.database.decisions, [id]))
}

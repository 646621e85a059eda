import { type Decision, decisionId } from '@/lib/alerts/decision'
import { PROFILES } from '@/lib/consoles/profiles'
import type { ConsoleId } from '@/lib/trade/console'
import { bury, live, put, type Unstamped } from './records'
import type { Store } from './store'

/** Those of a family of console pages, and what older versions stored under one of its pages. */
export function decisions(store: Store, family: ConsoleId, abouts: readonly string[]): Promise<Decision[]> {
  const pages = PROFILES.filter(profile => profile.family === family).map(({ facts }) => facts.id)
  const places = [...new Set([family, ...pages])]
  return store.read<Decision[]>([], async database => {
    const keys = abouts.flatMap(about => places.map(place => [place, about]))
    const found = await database.decisions.where('[console+about]').anyOf(keys).toArray()
    return found.filter(live)
  })
}

/** One decision an alert and what it is about: a later one takes its place. */
export function decide(store: Store, decision: Omit<Unstamped<Decision>, 'id'>): Promise<Decision> {
  const id = decisionId(decision)
  return store.write(['decisions'], writing =>
    put<Decision>(writing, writing.database.decisions, { ...decision, id }),
  )
}

export function undecide(store: Store, id: string): Promise<void> {
  return store.write(['decisions'], writing => bury(writing, writing.database.decisions, [id]))
}

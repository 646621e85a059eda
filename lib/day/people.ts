import type { DayRow } from './row'

/** One agent, or a machine whose agent gave no name. */
export interface Person {
  readonly key: string
  /** Absent for a machine without a name. */
  readonly name?: string
  readonly device: string
  readonly rows: readonly DayRow[]
}

/** Who a row is of: the agent by name, on whatever machine; without one, the machine. */
export const personOf = ({ agent, device }: Pick<DayRow, 'agent' | 'device'>): string =>
  agent === undefined ? `#${device}` : agent

/** The rows person by person, by name; machines last. */
export function peopleOf(rows: readonly DayRow[]): readonly Person[] {
  const people = new Map<string, Person>()
  for (const row of rows) {
    const key = personOf(row)
    const known = people.get(key)
    const { agent, device } = row
    people.set(key, {
      key,
      ...(agent !== undefined && { name: agent }),
      device,
      rows: known ? [...known.rows, row] : [row],
    })
  }
  const isNamed = ({ name }: Person) => (name === undefined ? 1 : 0)
  return [...people.values()].toSorted((a, b) => isNamed(a) - isNamed(b) || (a.key < b.key ? -1 : 1))
}

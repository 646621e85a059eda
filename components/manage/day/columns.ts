import { type Measures, measuresOf } from '@/lib/day/measures'
import type { DayRow } from '@/lib/day/row'
import { useManage } from '../context'
import { useFigureWords } from './figure-words'

/** The figures side by side in tables and files. */
export function useColumns(): {
  readonly head: readonly string[]
  cells(measures: Measures): readonly (string | number)[]
} {
  const { say } = useManage()
  const words = useFigureWords()
  return {
    head: [
      say('day.rounds'),
      say('day.buyers'),
      say('day.first'),
      say('day.average'),
      say('day.longest'),
      say('day.within20'),
      say('day.within180'),
      say('day.nudged'),
      say('day.paid'),
      say('day.closed'),
      say('day.paidMoney'),
      say('day.confirmed'),
      say('day.changed'),
      say('day.used'),
      say('day.sentAsIs'),
      say('day.foundNothing'),
      say('day.refunds'),
      say('day.reviews'),
      say('day.issues'),
    ],
    cells: measures => [
      measures.rounds,
      measures.buyers,
      words.ms(measures.firstMs),
      words.ms(measures.averageMs),
      words.ms(measures.longestMs),
      words.share(measures.within20),
      words.share(measures.within180),
      measures.nudged,
      measures.paid,
      measures.closed,
      words.money(measures.paidMoney),
      measures.confirmed,
      measures.changed,
      measures.used,
      words.share(measures.sentAsIs),
      measures.foundNothing,
      measures.refunds,
      measures.reviews,
      Object.values(measures.issues).reduce((sum, count) => sum + count, 0),
    ],
  }
}

/** Rows put together by what they have in common, in the order they come. */
export function grouped(
  rows: readonly DayRow[],
  nameOf: (row: DayRow) => string,
): readonly { readonly name: string; readonly measures: Measures }[] {
  const groups = new Map<string, DayRow[]>()
  for (const row of rows) {
    const name = nameOf(row)
    const known = groups.get(name)
    if (known) known.push(row)
    else groups.set(name, [row])
  }
  return [...groups].map(([name, members]) => ({ name, measures: measuresOf(members) }))
}

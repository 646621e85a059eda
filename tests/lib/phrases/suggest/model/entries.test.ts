import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addUp, entriesOf, joined } from '@/lib/phrases/suggest/model/entries'

const TOPICS = 60
const FEATURES = 6

/** How much each feature says for each topic; 0 for nothing. */
const table = fc.array(
  fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 })), {
    minLength: TOPICS,
    maxLength: TOPICS,
  }),
  {
    minLength: FEATURES,
    maxLength: FEATURES,
  },
)

/** As the model keeps it. */
function counted(levels: readonly (readonly number[])[]) {
  const of = levels.map(row => row.flatMap((level, topic) => (level ? [{ level, topic }] : [])))
  return entriesOf({
    met: Uint8Array.from(of, row => row.length),
    gaps: Uint8Array.from(
      of.flatMap(row => row.map(({ topic }, at) => topic - (row[at - 1]?.topic ?? -1) - 1)),
    ),
    levels: Uint8Array.from(of.flatMap(row => row.map(({ level }) => level))),
    costs: [],
    priors: [],
    doubt: 1,
  })
}

const every = Array.from({ length: TOPICS }, (_, topic) => topic)

it('two tables as one say what both say, but for what too many topics have', () => {
  fc.assert(
    fc.property(table, table, fc.integer({ min: 0, max: TOPICS }), (first, second, few) => {
      const all = joined(counted(first), counted(second), 3, few, TOPICS)
      const features = Int32Array.of(0, 2, 5)
      const sums = new Int32Array(TOPICS)
      addUp(all, features, sums, every)
      const said = (row: number, topic: number) => {
        const held = second[row]?.filter(Boolean).length ?? 0
        return 3 * (first[row]?.[topic] ?? 0) + (held > few ? 0 : (second[row]?.[topic] ?? 0))
      }
      expect([...sums]).toEqual(
        every.map(topic => [...features].reduce((sum, row) => sum + said(row, topic), 0)),
      )
    }),
  )
})

it('of some topics alone it says the same', () => {
  fc.assert(
    fc.property(
      table,
      fc.uniqueArray(fc.integer({ min: 0, max: TOPICS - 1 }), { maxLength: 4 }),
      (levels, among) => {
        const entries = joined(counted(levels), counted(levels), 1, TOPICS, TOPICS)
        const features = Int32Array.of(1, 3)
        const [some, whole] = [new Int32Array(TOPICS), new Int32Array(TOPICS)]
        addUp(entries, features, some, among)
        addUp(entries, features, whole, every)
        for (const topic of among) expect(some[topic]).toBe(whole[topic])
      },
    ),
  )
})

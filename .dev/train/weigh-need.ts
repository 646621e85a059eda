import { contextFeatures } from '@/lib/phrases/suggest/context-features'
import { needFeatures } from '@/lib/phrases/suggest/need'
import { QUIET } from '@/lib/phrases/suggest/quiet'
import type { Judged } from './judged'
import { preparedStarter } from './weigh'

const STEPS = 1500
const RATE = 0.5
const RIDGE = 0.001

/** Weights of what tells whether a line asks for anything: logistic regression over plain lines, the starter pack as the library. */
export function weighNeed(judged: readonly Judged[]): number[] {
  const rows = judged.flatMap(({ model, lines }) => {
    const { reader, matcher } = preparedStarter(model, true)
    return lines.map(({ text, topics }) => {
      const about = contextFeatures({ turns: [{ side: 'buyer', text }], alerts: [] }, reader)
      const best = Math.max(...matcher.match(about).odds)
      return {
        x: needFeatures(about, best, reader),
        asks: topics.some(topic => !QUIET.includes(topic.split('.')[0] ?? '')),
      }
    })
  })
  const width = rows[0]?.x.length ?? 0
  const column = (at: number) => rows.map(({ x }) => x[at] ?? 0)
  const means = Array.from({ length: width }, (_, at) => (at === 0 ? 0 : mean(column(at))))
  const spreads = Array.from({ length: width }, (_, at) =>
    at === 0 ? 1 : Math.sqrt(mean(column(at).map(value => (value - (means[at] ?? 0)) ** 2))) || 1,
  )
  const weights = new Float64Array(width)
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(width)
    for (const { x, asks } of rows) {
      const even = x.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1))
      const z = even.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)
      const error = 1 / (1 + Math.exp(-z)) - (asks ? 1 : 0)
      for (let at = 0; at < width; at++) gradient[at] = (gradient[at] ?? 0) + error * (even[at] ?? 0)
    }
    for (let at = 0; at < width; at++)
      weights[at] =
        (weights[at] ?? 0) - RATE * ((gradient[at] ?? 0) / rows.length + RIDGE * (weights[at] ?? 0))
  }
  // Back to the features as they are: what was taken off for the mean goes into the first.
  const plain = [...weights].map((weight, at) => weight / (spreads[at] ?? 1))
  plain[0] = plain.reduce(
    (sum, weight, at) => (at === 0 ? sum : sum - weight * (means[at] ?? 0)),
    weights[0] ?? 0,
  )
  return plain.map(weight => Number(weight.toPrecision(4)))
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

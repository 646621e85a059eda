import type { ModelData } from '@/lib/phrases/suggest/model/topic-model'
import { type Line, readPlainLines } from './lines'
import { teach } from './teach'

/** Plain lines beside a model that was not taught with them. */
export interface Judged {
  readonly model: ModelData
  readonly lines: readonly Line[]
}

const FOLDS = 2
/** One judged line of so many: each stands beside every phrase of the pack, and more than a thousand lines tell no more. */
const OF_LINES = 3

/** Each part of the plain lines is judged by a model taught with the others: nearly as good as the one shipped, and as new to them. */
export function judgedLines(): Judged[] {
  const all = readPlainLines()
  return Array.from({ length: FOLDS }, (_, fold) => ({
    model: teach(all.filter((_, at) => at % FOLDS !== fold)),
    lines: all.filter((_, at) => at % FOLDS === fold).filter((_, at) => at % OF_LINES === 0),
  }))
}

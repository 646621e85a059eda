import type { ContextFeatures } from './context-features'
import { QUIET, quietShare } from './quiet'
import type { TopicReader } from './topics'

/** Keeps logarithms of nothing within bounds. */
const FLOOR = 0.01

/** What tells whether a line asks for an answer at all; in the order of the weights. */
export function needFeatures(about: ContextFeatures, best: number, reader: TopicReader): readonly number[] {
  const quiet = quietShare(about.intents)
  const content = about.intents.filter(({ intent }) => !QUIET.includes(intent))
  const spread = about.asked.reduce((sum, chance) => (chance > 0 ? sum - chance * Math.log(chance) : sum), 0)
  return [
    1,
    best,
    Math.log(quiet + FLOOR),
    Math.log(Math.max(0, 1 - quiet) + FLOOR),
    Math.log(Math.max(FLOOR / 10, content[0]?.score ?? 0)),
    spread,
    Math.log(1 + about.now.length),
    about.found.size,
    reader.judge(about.found)[0]?.score ?? 0,
    Math.log((about.intents.find(({ intent }) => intent === 'other')?.score ?? 0) + FLOOR),
  ]
}

/** Log odds that the buyer's lines call for an answer, half of it by how well the best phrase of the library fits. */
export function need(about: ContextFeatures, best: number, reader: TopicReader): number {
  const features = needFeatures(about, best, reader)
  const byLine = features.reduce((sum, value, at) => sum + value * (NEED[at] ?? 0), 0)
  return (byLine + best) / 2
}

/** Fitted by `npm run train -- --weights` on plain lines that the model was not taught with. */
const NEED: readonly number[] = [
  -4.58, -0.134, -1.025, 0.4883, 0.5325, 0.1527, 1.583, 0.1739, -0.2042, -0.2405,
]

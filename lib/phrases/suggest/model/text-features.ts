import type { IntentReader } from '../intents'
import { hashFeatures } from './hash-features'

/** From this score on the lexicon's first reading is plain. */
const PLAIN = 2
/** Readings of the lexicon that count. */
const READINGS = 3

/** All the model goes by: runs of characters, notions of the lexicon, and what its rules read in them. */
export function textFeatures(
  text: string,
  reader: IntentReader,
  notions: ReadonlySet<string> = reader.notions(text),
): Int32Array {
  const read = reader.judge(notions).slice(0, READINGS)
  const readings = read.map(({ intent }) => `i:${intent}`)
  const [first] = read
  if (first && first.score >= PLAIN) readings.push(`j:${first.intent}`)
  return hashFeatures(text, [...notions, ...readings])
}

import type { IntentReader } from '../intents'
import { createFeatureHash, type FeatureRows } from './hash-features'

/** From this score on the lexicon's first reading is plain. */
const PLAIN = 2
/** Readings of the lexicon that count. */
const READINGS = 3

/** Features of a plain text; they are overwritten by those of the next. */
export type TextFeatures = (text: string, notions: ReadonlySet<string>) => Int32Array

/** All the model goes by: runs of characters, notions of the lexicon, and what its rules read in them. */
export function createTextFeatures(reader: Pick<IntentReader, 'judge'>, rows: FeatureRows): TextFeatures {
  const hash = createFeatureHash(rows)
  const names = new Map<string, { readonly read: string; readonly plain: string }>()
  const nameOf = (intent: string) => {
    const known = names.get(intent)
    if (known) return known
    const name = { read: `i:${intent}`, plain: `j:${intent}` }
    names.set(intent, name)
    return name
  }
  /** Emptied for each text. */
  const readings: string[] = []
  return (text, notions) => {
    readings.length = 0
    const read = reader.judge(notions)
    for (let at = 0; at < READINGS && at < read.length; at++) {
      const reading = read[at]
      if (!reading) break
      const name = nameOf(reading.intent)
      readings.push(name.read)
      if (at === 0 && reading.score >= PLAIN) readings.push(name.plain)
    }
    return hash(text, notions, readings)
  }
}

import type { IntentReader } from '../intents'
import { createFeatureHash } from './hash-features'

/** From this score on the lexicon's first reading is plain. */
const PLAIN = 2
/** Readings of the lexicon that count. */
const READINGS = 3

/** Features of a plain text; they are overwritten by those of the next. */
export type TextFeatures = (text: string, notions: ReadonlySet<string>) => Int32Array

/** All the model goes by: runs of characters, notions of the lexicon, and what its rules read in them. */
export function createTextFeatures(reader: IntentReader): TextFeatures {
  const hash = createFeatureHash()
  const names = new Map<string, { readonly read: string; readonly plain: string }>()
  const nameOf = (intent: string) => {
    const known = names.get(intent) ?? { read: `i:${intent}`, plain: `j:${intent}` }
    names.set(intent, known)
    return known
  }
  return (text, notions) => {
    const read = reader.judge(notions)
    const features = [...notions]
    for (const [at, { intent, score }] of read.entries()) {
      if (at === READINGS) break
      features.push(nameOf(intent).read)
      if (at === 0 && score >= PLAIN) features.push(nameOf(intent).plain)
    }
    return hash(text, features)
  }
}

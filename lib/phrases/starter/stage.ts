import type { PhraseTopic } from '@/lib/alerts/alert'
import type { Phrase } from '../library/phrase'

/** One group of the built-in pack. */
export interface SaleStage {
  /** Never changes: the group's id is made of it. */
  readonly key: string
  readonly name: string
  readonly phrases: readonly StarterPhrase[]
}

export interface StarterPhrase {
  /** Never changes: the phrase's id is made of it, so that the same phrase on two machines is one. */
  readonly code: string
  readonly title: string
  readonly text: string
  readonly states?: NonNullable<Phrase['states']>
  /** Codes of the built-in intents. */
  readonly intents?: readonly string[]
  readonly topic?: PhraseTopic
}

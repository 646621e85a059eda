import { normalised } from '@/lib/phrases/suggest/features'
import { createTopicReader } from '@/lib/phrases/suggest/topics'
import { share, table } from './table'

/** A buyer line → its intents, as the model and the lexicon read it. */
export function evalIntent(file: string): string[] {
  const { texts, gold } = intentRows(file)
  const reader = createTopicReader()
  const guesses = texts.map(text => {
    const plain = normalised(text)
    return reader.intentScores(reader.asked(plain, reader.notions(plain))).map(({ intent }): string => intent)
  })
  const within = (most: number) =>
    share(
      guesses.filter((guess, at) => guess.slice(0, most).some(intent => gold[at]?.includes(intent))).length,
      texts.length,
    )
  return [JSON.stringify({ set: 'intent', n: texts.length, acc1: within(1), acc3: within(3) })]
}

export function intentRows(file: string): {
  readonly texts: readonly string[]
  readonly gold: readonly string[][]
} {
  const column = table(file)
  return { texts: column('text'), gold: column('intent').map(intents => intents.split('|')) }
}

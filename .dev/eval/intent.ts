import { createIntentReader } from '@/lib/phrases/suggest/intents'
import { prepare } from '@/lib/phrases/suggest/prepare'
import { createSuggester } from '@/lib/phrases/suggest/suggest'
import { buyerSays, library } from './library'
import { share, table } from './table'

/** Turns with one of these alone need no content phrase. */
const SILENT = ['other', 'ack', 'thanks', 'greet']

/** A buyer line → its intents; and, with a library, how often suggestions rightly and wrongly stay empty. */
export function evalIntent(file: string, phrasesFile?: string): string[] {
  const column = table(file)
  const gold = column('intent').map(intents => intents.split('|'))
  const texts = column('text')
  const reader = createIntentReader()
  const within = (most: number) => {
    const right = texts.filter((text, at) => {
      // Where too little speaks for any intent, the rest of the guess is "other".
      const guess = [
        ...reader
          .read(text)
          .map(({ intent }): string => intent)
          .slice(0, most),
        'other',
      ]
      return guess.slice(0, most).some(intent => gold[at]?.includes(intent))
    })
    return share(right.length, texts.length)
  }
  const lines = [JSON.stringify({ set: 'intent', n: texts.length, acc1: within(1), acc3: within(3) })]
  if (!phrasesFile) return lines

  const suggester = createSuggester(prepare(library(phrasesFile)))
  const abstained = (silent: boolean) => {
    const mine = texts.filter((_, at) => gold[at]?.every(intent => SILENT.includes(intent)) === silent)
    return share(mine.filter(text => suggester.suggest(buyerSays(text), 3).length === 0).length, mine.length)
  }
  return [
    ...lines,
    JSON.stringify({ set: 'abstain', other_or_ack: abstained(true), content: abstained(false) }),
  ]
}

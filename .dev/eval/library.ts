import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import type { SuggestContext } from '@/lib/phrases/suggest/suggest'
import type { Stamp } from '../../lib/trade/record'
import { table } from './table'

/** The phrases of a file, title and text alone: what an agent's library holds, and nothing that gives the answer away. */
export function library(file: string): Phrase[] {
  const column = table(file)
  const titles = column('title')
  const texts = column('text')
  return column('id').map((id, at) => ({
    id: id as PhraseId,
    title: titles[at] ?? '',
    text: texts[at] ?? '',
    updatedAt: '' as Stamp,
  }))
}

export const buyerSays = (text: string): SuggestContext => ({ turns: [{ side: 'buyer', text }], alerts: [] })

import { useEffect, useMemo, useState } from 'preact/hooks'
import { type KnownBuyer, wordsOfBuyer } from '@/lib/notes/known-buyer'
import type { About } from '@/lib/notes/note'
import { matchesQuery } from '@/lib/trade/matches-query'
import { useManage } from '../context'

type ByWord = ReadonlyMap<string, ReadonlySet<About>>

/** Whether a buyer has every word of the query, in what is kept of them or in one of their notes, which the background looks through. */
export function useBuyerQuery(query: string): (buyer: KnownBuyer) => boolean {
  const { model, actions } = useManage()
  const words = useMemo(() => query.toLowerCase().split(/\s+/).filter(Boolean), [query])
  const [inNotes, setInNotes] = useState<ByWord>(new Map())
  const changed = model.noteSubjects.value
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for again after each change
  useEffect(() => {
    let isLeft = false
    if (words.length > 0) {
      void actions.aboutsByWord(words).then(found => {
        if (!isLeft) setInNotes(new Map(words.map((word, at) => [word, new Set(found[at] ?? [])])))
      })
    }
    return () => {
      isLeft = true
    }
  }, [words, changed])
  return buyer => {
    const own = wordsOfBuyer(buyer)
    return words.every(word => matchesQuery(word, ...own) || inNotes.get(word)?.has(buyer.about) === true)
  }
}

import { type Signal, useComputed, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { WordKey } from '@/lib/locales/words'
import { isOwn } from '@/lib/phrases/library/arrange'
import type { Duplicates } from '@/lib/phrases/library/duplicates'
import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { inSlices } from '@/lib/phrases/library/steps'
import { createSearch } from '@/lib/phrases/search/search'
import { useManage } from '../context'
import { duplicatesIn } from '../sets/duplicates'
import { countsOf, type GroupChoice, phrasesIn } from './group-choice'

/** Most rows a search shows: past that the query says too little. */
const MOST_FOUND = 500

/** Ms after a change before duplicates are looked for: the agent may be in the middle of several. */
const PATIENCE = 400

export interface ShownPhrases {
  readonly phrases: readonly Phrase[]
  readonly counts: ReadonlyMap<GroupChoice, number>
  /** What is said where there is none. */
  readonly empty: WordKey
  /** By the first of each group of duplicates. */
  readonly duplicates: ReadonlyMap<PhraseId, Duplicates>
}

/** What the list shows of the library. */
export function useShown(query: Signal<string>, group: Signal<GroupChoice>): ShownPhrases {
  const { model } = useManage()
  const library = model.view.value
  const duplicates = useSignal<readonly Duplicates[]>([])
  const searched = useRef<readonly Phrase[]>([])
  useEffect(() => {
    const own = library?.phrases.filter(isOwn) ?? []
    // Most changes leave the texts as they are.
    if (saySame(own, searched.current)) return undefined
    let stop: (() => void) | undefined
    const timer = setTimeout(() => {
      if (!library) return
      stop = inSlices(duplicatesIn(library), {
        onDone: found => {
          searched.current = own
          duplicates.value = found
        },
      })
    }, PATIENCE)
    return () => {
      clearTimeout(timer)
      stop?.()
    }
  }, [library, duplicates])
  // Laid out at the first search after a change: arranging needs none.
  const finder = useComputed(() => {
    const { view, pinyin } = model
    const all = view.value
    return (
      all &&
      createSearch(all.phrases, {
        usage: all.usage,
        groups: all.groups,
        ...(pinyin.value && { pinyin: pinyin.value }),
      })
    )
  })
  const view = useComputed(() => ({
    duplicates: duplicates.value,
    hidden: model.team.value.hidden,
    now: model.now.value,
  }))
  const phrases = useComputed(() => {
    const all = model.view.value
    if (!all) return []
    if (query.value.trim() === '') return phrasesIn(group.value, all, view.value)
    const byId = new Map(all.phrases.map(phrase => [phrase.id, phrase]))
    return (finder.value?.search(query.value, MOST_FOUND) ?? []).flatMap(
      found => byId.get(found.phrase) ?? [],
    )
  })
  const counts = useComputed(
    (): ReadonlyMap<GroupChoice, number> =>
      model.view.value ? countsOf(model.view.value, view.value) : new Map(),
  )
  const firsts = useComputed(
    () => new Map(duplicates.value.flatMap(one => (one.phrases[0] ? [[one.phrases[0], one]] : []))),
  )
  return {
    phrases: phrases.value,
    counts: counts.value,
    empty: query.value !== '' ? 'manage.phrases.none' : (EMPTY[group.value] ?? 'manage.phrases.empty'),
    duplicates: firsts.value,
  }
}

const saySame = (a: readonly Phrase[], b: readonly Phrase[]) =>
  a.length === b.length && a.every(({ id, text }, i) => id === b[i]?.id && text === b[i]?.text)

const EMPTY: Readonly<Record<string, WordKey>> = {
  duplicates: 'manage.duplicates.none',
  idle: 'manage.usage.idle',
}

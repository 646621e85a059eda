import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { dayOf } from '@/lib/day/count'
import type { WordKey } from '@/lib/locales/words'
import { isOwn } from '@/lib/phrases/library/arrange'
import type { Duplicates } from '@/lib/phrases/library/duplicates'
import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { inSlices } from '@/lib/phrases/library/steps'
import { createSearch } from '@/lib/phrases/search/search'
import type { ManageModel } from '../model'
import { duplicatesIn } from './duplicates'
import { countsOf, type GroupChoice, phrasesIn } from './group-choice'

/** Most rows a search shows: past that the query says too little. */
const MOST_FOUND = 500

/** Ms after a change before duplicates are looked for: the agent may be in the middle of several changes. */
const PAUSE = 400

export interface LibraryList {
  /** What is searched for; empty: the group is shown. */
  readonly query: Signal<string>
  readonly group: Signal<GroupChoice>
  /** The rows. */
  readonly phrases: ReadonlySignal<readonly Phrase[]>
  readonly counts: ReadonlySignal<ReadonlyMap<GroupChoice, number>>
  /** What is said where there is no row. */
  readonly empty: ReadonlySignal<WordKey>
  /** Phrases that repeat each other, by the first of each. */
  readonly duplicates: ReadonlySignal<ReadonlyMap<PhraseId, Duplicates>>
  /** Looks for duplicates after each change of the library, until the function it returns is called. */
  follow(): () => void
}

/** What the list in the middle shows of the library. */
export function createLibraryList(model: ManageModel): LibraryList {
  const query = signal('')
  const group = signal<GroupChoice>('all')
  const duplicates = signal<readonly Duplicates[]>([])
  // Indexed at the first search after a change: arranging needs no index.
  const search = computed(() => {
    const library = model.view.value
    const pinyin = model.pinyin.value
    if (!library) return undefined
    const { phrases, usage, groups } = library
    return createSearch(phrases, { usage, groups, ...(pinyin && { pinyin }) })
  })
  const beside = computed(() => ({
    duplicates: duplicates.value,
    hidden: model.team.value.hidden,
    now: model.now.value,
    today: dayOf(model.now.value, model.settings.value.shop.timeZone),
  }))
  const phrases = computed(() => {
    const library = model.view.value
    if (!library) return []
    if (query.value.trim() === '') return phrasesIn(group.value, library, beside.value)
    const byId = new Map(library.phrases.map(phrase => [phrase.id, phrase]))
    return (search.value?.search(query.value, MOST_FOUND) ?? []).flatMap(
      found => byId.get(found.phrase) ?? [],
    )
  })
  return {
    query,
    group,
    phrases,
    counts: computed(
      (): ReadonlyMap<GroupChoice, number> =>
        model.view.value ? countsOf(model.view.value, beside.value) : new Map(),
    ),
    empty: computed(() =>
      query.value !== '' ? 'manage.phrases.none' : (EMPTY[group.value] ?? 'manage.phrases.empty'),
    ),
    duplicates: computed(
      () => new Map(duplicates.value.flatMap(one => (one.phrases[0] ? [[one.phrases[0], one]] : []))),
    ),
    follow: () => followDuplicates(model, found => (duplicates.value = found)),
  }
}

const EMPTY: Readonly<Record<string, WordKey>> = {
  duplicates: 'manage.duplicates.none',
  idle: 'manage.usage.idle',
  expired: 'manage.usage.expired',
}

function followDuplicates(model: ManageModel, onFound: (found: readonly Duplicates[]) => void): () => void {
  let searched: readonly Phrase[] = []
  return effect(() => {
    const library = model.view.value
    const own = library?.phrases.filter(isOwn) ?? []
    // Most changes leave the texts as they are.
    if (!library || haveSameTexts(own, searched)) return undefined
    let stop: (() => void) | undefined
    const timer = setTimeout(() => {
      stop = inSlices(duplicatesIn(library), {
        onDone: found => {
          searched = own
          onFound(found)
        },
      })
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      stop?.()
    }
  })
}

const haveSameTexts = (a: readonly Phrase[], b: readonly Phrase[]) =>
  a.length === b.length && a.every(({ id, text }, i) => id === b[i]?.id && text === b[i]?.text)

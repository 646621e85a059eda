import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Library } from '@/lib/messages'
import type { Group, Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { inSet } from '@/lib/phrases/library/set-part'
import type { SetId } from '@/lib/phrases/library/sets'
import type { Pinyin } from '@/lib/phrases/search/pinyin'
import { createSearch, type PhraseSearch } from '@/lib/phrases/search/search'
import type { Suggester } from '@/lib/phrases/suggest/suggest'
import { includePhrases } from '@/lib/phrases/text/include'
import { type TextOf, textsByCode } from '@/lib/phrases/text/write-out'
import { type ReadingAhead, suggesterOf } from './suggester'

export interface GroupTree {
  readonly group: Group
  readonly phrases: readonly Phrase[]
  readonly groups: readonly GroupTree[]
}

export interface LibraryModel {
  /** All there is, of every shop; undefined until the background answers. What follows is of the shop on screen. */
  readonly library: Signal<Library | undefined>
  readonly pinyin: Signal<Pinyin | undefined>
  readonly phrases: ReadonlySignal<readonly Phrase[]>
  readonly byId: ReadonlySignal<ReadonlyMap<PhraseId, Phrase>>
  /** What phrases hold by code of others. */
  readonly textOf: ReadonlySignal<TextOf>
  readonly finder: ReadonlySignal<PhraseSearch>
  readonly suggester: ReadonlySignal<Suggester>
  /** In the agent's order. */
  readonly pinned: ReadonlySignal<readonly Phrase[]>
  /** Top groups with what stands in them; groups without any phrase are left out. */
  readonly groups: ReadonlySignal<readonly GroupTree[]>
  readonly ungrouped: ReadonlySignal<readonly Phrase[]>
}

/** The phrases and what is laid out from them. Using a phrase changes counts only: nothing is laid out again for that. */
export function libraryModel(
  library: Signal<Library | undefined>,
  set: ReadonlySignal<SetId | undefined>,
  ahead?: ReadingAhead,
): LibraryModel {
  const pinyin = signal<Pinyin | undefined>(undefined)
  const edition = computed(() => {
    if (!library.value) return ''
    const { phrases, groups, packs = [], sets = [] } = library.value
    return [...phrases, ...groups, ...packs, ...sets].map(({ id, updatedAt }) => id + updatedAt).join()
  })
  /** What this shop has of the library, as of its last edit. */
  const edited = computed(() => {
    void edition.value
    const all = library.peek()
    return all && inSet(all, set.value)
  })
  const phrases = computed(() => edited.value?.phrases ?? [])
  const byId = computed(() => new Map(phrases.value.map(phrase => [phrase.id, phrase])))
  const textOf = computed(() => textsByCode(phrases.value))
  /** With the phrases they hold: these say what they answer. */
  const whole = computed(() =>
    phrases.value.map(phrase => {
      const { text } = includePhrases(phrase.text, textOf.value, phrase.code)
      return text === phrase.text ? phrase : { ...phrase, text }
    }),
  )
  return {
    library,
    pinyin,
    phrases,
    byId,
    textOf,
    finder: computed(() =>
      createSearch(phrases.value, {
        ...(pinyin.value && { pinyin: pinyin.value }),
        usage: edited.value?.usage ?? [],
        groups: edited.value?.groups ?? [],
      }),
    ),
    suggester: suggesterOf(
      whole,
      computed(() => library.value?.learned),
      ahead,
    ),
    pinned: computed(() =>
      (library.value?.pins ?? []).flatMap(({ id }) => {
        const phrase = byId.value.get(id)
        return phrase ? [phrase] : []
      }),
    ),
    groups: computed(() => groupRows(edited.value?.groups ?? [], phrases.value)),
    ungrouped: computed(() => {
      const known = new Set(edited.value?.groups.map(group => group.id))
      return phrases.value.filter(({ group }) => group === undefined || !known.has(group))
    }),
  }
}

type Ordered = Pick<Phrase, 'order' | 'pack'>

/** The agent's own before the team's, each in its order. */
const inOrder = (a: Ordered, b: Ordered) =>
  Number(a.pack !== undefined) - Number(b.pack !== undefined) ||
  (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER)

function groupRows(groups: readonly Group[], phrases: readonly Phrase[]): readonly GroupTree[] {
  const inGroup = new Map<Phrase['group'], Phrase[]>()
  for (const phrase of phrases) {
    const fellows = inGroup.get(phrase.group)
    if (fellows) fellows.push(phrase)
    else inGroup.set(phrase.group, [phrase])
  }
  const known = new Set(groups.map(group => group.id))
  const rowsUnder = (parent: Group | undefined): readonly GroupTree[] =>
    groups
      .filter(group =>
        parent ? group.parent === parent.id : group.parent === undefined || !known.has(group.parent),
      )
      .toSorted(inOrder)
      .map(group => ({
        group,
        phrases: (inGroup.get(group.id) ?? []).toSorted(inOrder),
        // Two levels at most: a group that stands in itself must not go round for ever.
        groups: parent ? [] : rowsUnder(group),
      }))
      .filter(row => row.phrases.length + row.groups.length > 0)
  return rowsUnder(undefined)
}

import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { ShownPhrase } from './phrase-rows'
import type { PhrasesModel } from './phrases'

/** The search typed in the console's own composer; the page draws the list and takes its keys. */
export interface SlashModel {
  /** What is typed after the slash; undefined while nobody searches there. */
  readonly query: Signal<string | undefined>
  /** What is offered: with nothing typed yet what fits now, then the favourites. */
  readonly rows: ReadonlySignal<readonly ShownPhrase[]>
}

const ROWS = 8

export function slashModel({ suggestions, pinned, finder, byId, row }: PhrasesModel): SlashModel {
  const query = signal<string | undefined>(undefined)
  const rows = computed((): readonly ShownPhrase[] => {
    if (query.value === undefined) return []
    if (query.value === '') {
      const fitting = suggestions.value
      const known = new Set(fitting.map(({ phrase }) => phrase))
      const favourites = pinned.value.filter(phrase => !known.has(phrase)).map(phrase => row(phrase))
      return [...fitting, ...favourites].slice(0, ROWS)
    }
    return finder.value.search(query.value, ROWS).flatMap(({ phrase: id, marks }) => {
      const phrase = byId.value.get(id)
      return phrase ? [{ ...row(phrase), marks }] : []
    })
  })
  return { query, rows }
}

import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Slash } from '@/lib/composer/slash'
import type { PhrasesModel, ShownPhrase } from './phrases'

/** The search typed in the console's own composer. */
export interface SlashModel {
  /** Undefined while nobody searches there. */
  readonly open: Signal<Slash | undefined>
  /** What is offered: with nothing typed yet what fits now, then the favourites. */
  readonly rows: ReadonlySignal<readonly ShownPhrase[]>
  /** Which of the rows Enter takes, from 0. */
  readonly active: Signal<number>
  move(by: 1 | -1): void
}

const ROWS = 8

export function slashModel({ suggestions, pinned, finder, byId, row }: PhrasesModel): SlashModel {
  const open = signal<Slash | undefined>(undefined)
  const query = computed(() => open.value?.query)
  const active = signal(0)
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
  effect(() => {
    void query.value
    active.value = 0
  })
  // Nothing to offer: the slash was meant.
  effect(() => {
    if (query.value !== undefined && rows.value.length === 0) open.value = undefined
  })
  return {
    open,
    rows,
    active,
    move: by => {
      active.value = Math.min(Math.max(active.value + by, 0), rows.value.length - 1)
    },
  }
}

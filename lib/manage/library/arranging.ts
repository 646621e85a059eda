import { type Signal, signal } from '@preact/signals'
import type { Words } from '@/lib/locales/words'
import type { Group, Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import type { ManageActions } from '../actions'
import type { ManageModel } from '../model'
import type { Rearranged } from './rearrange'

/** What the pointer drags over the page. */
export type Dragged =
  | { readonly kind: 'phrases'; readonly ids: readonly PhraseId[] }
  | { readonly kind: 'group'; readonly group: Group }

export interface Arranging {
  readonly dragged: Signal<Dragged | undefined>
  /** The last move in words, for a screen reader. */
  readonly announced: Signal<Announced | undefined>
  /** The phrases being dragged, as the library has them. */
  draggedPhrases(): readonly Phrase[]
  announce(words: Words): void
  /** Saves the new places and announces them. */
  save(rearranged: Rearranged | undefined): void
}

export interface Announced {
  readonly words: Words
  /** Counts up, so that the same words said twice are heard twice. */
  readonly nth: number
}

export function createArranging(model: ManageModel, actions: ManageActions): Arranging {
  const dragged = signal<Dragged | undefined>(undefined)
  const announced = signal<Announced | undefined>(undefined)
  const announce = (words: Words) => {
    announced.value = { words, nth: (announced.value?.nth ?? 0) + 1 }
  }
  return {
    dragged,
    announced,
    announce,
    draggedPhrases() {
      const held = dragged.value
      if (held?.kind !== 'phrases') return []
      const ids = new Set(held.ids)
      return model.library.value?.phrases.filter(({ id }) => ids.has(id)) ?? []
    },
    save(rearranged) {
      if (!rearranged) return
      const { phrases, groups, words } = rearranged
      announce(words)
      if (phrases.length > 0) void actions.arrangePhrases(phrases)
      if (groups.length > 0) void actions.arrangeGroups(groups)
    },
  }
}

import { type Signal, useSignal } from '@preact/signals'
import type { Group, Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { useManage } from '../context'
import type { Arranged } from './arranging'

/** What the pointer carries over the page. */
export type Dragged =
  | { readonly kind: 'phrases'; readonly ids: readonly PhraseId[] }
  | { readonly kind: 'group'; readonly group: Group }

export interface Arranging {
  readonly dragged: Signal<Dragged | undefined>
  /** The last thing done, for those who cannot see it. */
  readonly said: Signal<string>
  /** The phrases being dragged, as the library has them. */
  carried(): readonly Phrase[]
  /** Keeps what was arranged and says it. */
  keep(arranged: Arranged | undefined): void
}

export function useArranging(): Arranging {
  const { model, actions, tell } = useManage()
  const dragged = useSignal<Dragged | undefined>(undefined)
  const said = useSignal('')
  return {
    dragged,
    said,
    carried() {
      const carried = dragged.value
      if (carried?.kind !== 'phrases') return []
      const ids = new Set(carried.ids)
      return model.library.value?.phrases.filter(({ id }) => ids.has(id)) ?? []
    },
    keep(arranged) {
      if (!arranged) return
      const { phrases, groups } = arranged
      // The same place told twice must be heard twice.
      said.value = `${tell(arranged.said)}${said.value.endsWith('\u00a0') ? '' : '\u00a0'}`
      if (phrases.length > 0) void actions.arrangePhrases(phrases)
      if (groups.length > 0) void actions.arrangeGroups(groups)
    },
  }
}

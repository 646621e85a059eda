import type { Signal } from '@preact/signals'
import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import type { ManageActions } from '../actions'
import type { ManageModel } from '../model'
import type { Arranging } from './arranging'
import { type GroupChoice, isArranged } from './group-choice'
import { dropPhrases, stepPhrase } from './rearrange'

/** How rows of a list are moved: one place with a key, anywhere with the pointer. Rows are named by their index. */
export interface RowMoving {
  /** One place up (-1) or down (1). */
  step(index: number, step: -1 | 1): void
  /** The pointer takes a row up. */
  take(index: number): void
  /** Whether what the pointer drags can be dropped among the rows. */
  takes(): boolean
  drop(index: number, after: boolean): void
  /** The pointer let go, wherever that was. */
  end(): void
}

interface RowMovingOptions {
  readonly shown: readonly Phrase[]
  readonly choice: GroupChoice
  /** Found rows stand in the order of the search. */
  readonly searching: boolean
  readonly marked: Signal<ReadonlySet<PhraseId>>
  readonly arranging: Arranging
}

/** How the rows shown can be moved; where they do not stand in the agent's order, they can only be dragged into groups. */
export function rowMoving(
  model: ManageModel,
  actions: ManageActions,
  { shown, choice, searching, marked, arranging }: RowMovingOptions,
): RowMoving {
  const here = !searching && isArranged(choice)
  const pins = choice === 'pins'
  return {
    step(index, step) {
      const phrase = shown[index]
      const library = model.library.value
      if (!phrase || !library || !here) return
      if (!pins) return arranging.save(stepPhrase(library, phrase, step))
      const to = index + step
      if (to < 0 || to >= shown.length) return
      void actions.pin(phrase.id, to)
      arranging.announce({ key: 'manage.arrange.said', args: [phrase.title, to + 1, shown.length] })
    },
    take(index) {
      const phrase = shown[index]
      if (!phrase) return
      const all = marked.value.has(phrase.id)
      const ids = all ? shown.filter(({ id }) => marked.value.has(id)).map(({ id }) => id) : [phrase.id]
      arranging.dragged.value = { kind: 'phrases', ids }
    },
    takes: () => here && arranging.dragged.value?.kind === 'phrases',
    drop(index, after) {
      const target = shown[index]
      const library = model.library.value
      const dragged = arranging.draggedPhrases()
      const [first] = dragged
      if (!target || !library || !first) return
      if (!pins) return arranging.save(dropPhrases(library, dragged, target, after))
      const others = shown.filter(({ id }) => id !== first.id)
      const at = others.indexOf(target)
      if (at >= 0) void actions.pin(first.id, at + (after ? 1 : 0))
    },
    end() {
      arranging.dragged.value = undefined
    },
  }
}

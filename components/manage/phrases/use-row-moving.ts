import type { Signal } from '@preact/signals'
import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { useManage } from '../context'
import type { RowMoving } from '../virtual-list'
import { dropPhrases, stepPhrase } from './arranging'
import type { GroupChoice } from './group-choice'
import { isArranged } from './group-choice'
import type { Arranging } from './use-arranging'

interface RowMovingAsk {
  readonly shown: readonly Phrase[]
  readonly choice: GroupChoice
  /** Phrases found by a query stand in the order of the search. */
  readonly searching: boolean
  readonly marked: Signal<ReadonlySet<PhraseId>>
  readonly arranging: Arranging
}

/** How the rows shown can be moved; where they do not stand in the agent's order, they can only be dragged into groups. */
export function useRowMoving({ shown, choice, searching, marked, arranging }: RowMovingAsk): RowMoving {
  const { model, actions, tell } = useManage()
  const here = !searching && isArranged(choice)
  const pins = choice === 'pins'
  return {
    step(index, step) {
      const phrase = shown[index]
      const library = model.library.value
      if (!phrase || !library || !here) return
      if (!pins) return arranging.keep(stepPhrase(library, phrase, step))
      const to = index + step
      if (to < 0 || to >= shown.length) return
      void actions.pin(phrase.id, to)
      arranging.said.value = tell({
        key: 'manage.arrange.said',
        args: [phrase.title, to + 1, shown.length],
      })
    },
    take(index) {
      const phrase = shown[index]
      if (!phrase) return
      const all = marked.value.has(phrase.id)
      const ids = all ? shown.filter(({ id }) => marked.value.has(id)).map(({ id }) => id) : [phrase.id]
      arranging.dragged.value = { kind: 'phrases', ids }
    },
    takes: () => here && arranging.dragged.value?.kind === 'phrases',
    put(index, after) {
      const target = shown[index]
      const library = model.library.value
      const [first] = arranging.carried()
      if (!target || !library || !first) return
      if (!pins) return arranging.keep(dropPhrases(library, arranging.carried(), target, after))
      const others = shown.filter(({ id }) => id !== first.id)
      const at = others.indexOf(target)
      if (at >= 0) void actions.pin(first.id, at + (after ? 1 : 0))
    },
    end() {
      arranging.dragged.value = undefined
    },
  }
}

import { batch } from '@preact/signals'
import { request } from '@/lib/messages'
import type { PhraseSet } from '@/lib/phrases/library/sets'
import type { ManageActions } from './actions'
import type { Attempt, Tell } from './attempt'
import type { ManageModel } from './model'

type SetActions = Pick<ManageActions, 'saveSet' | 'changeSet' | 'removeSet' | 'putPack'>

/** The sets of several shops. */
export function setActions(model: ManageModel, attempt: Attempt, tell: Tell): SetActions {
  let last: Promise<unknown> = Promise.resolve()
  const show = (set: PhraseSet) => {
    const library = model.library.peek()
    const sets = library?.sets?.map(one => (one.id === set.id ? set : one))
    if (library && sets) model.library.value = { ...library, sets }
  }
  return {
    saveSet: draft => attempt(async () => (await request('saveSet', draft)).id),
    async changeSet(id, change) {
      const before = model.library.peek()?.sets?.find(one => one.id === id)
      if (!before) return
      const set = { ...before, ...change(before) }
      batch(() => {
        model.saving.value++
        model.writes.value++
        show(set)
      })
      const saved = last.then(() => attempt(() => request('saveSet', set)))
      last = saved
      const isSaved = await saved
      batch(() => {
        if (!isSaved) show(before)
        model.saving.value--
      })
    },
    async removeSet({ id, name }) {
      await attempt(async () => {
        await request('removeSet', { id })
        tell('sets.removed', [name], () => void attempt(() => request('restoreSet', { id })))
      })
    },
    async putPack({ id }, set) {
      await attempt(() => request('putPack', { id, ...(set && { set }) }))
    },
  }
}

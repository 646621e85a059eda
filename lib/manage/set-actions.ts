import { request } from '@/lib/messages'
import type { ManageActions } from './actions'
import type { Attempt, Tell } from './attempt'

type SetActions = Pick<ManageActions, 'saveSet' | 'removeSet' | 'putPack'>

/** The sets of several shops. */
export function setActions(attempt: Attempt, tell: Tell): SetActions {
  return {
    saveSet: draft => attempt(async () => (await request('saveSet', draft)).id),
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

import { storage } from '#imports'
import { STORAGE } from '@/lib/settings'
import { listedWith } from '@/lib/settings/listed'
import type { ManageActions } from './actions'
import type { ManageModel } from './model'

/** Deep reading is switched in the browser's own storage: pages need it before the background answers. */
export const deepActions = (model: ManageModel): Pick<ManageActions, 'setDeep'> => ({
  async setDeep(console, on) {
    try {
      await storage.setItem(STORAGE.deep, listedWith(await storage.getItem(STORAGE.deep), console, on))
    } catch {
      model.notice.value = { tone: 'wrong', words: { key: 'deep.failed' } }
      // A switch that was moved but not saved goes back.
      model.deep.value = [...model.deep.value]
    }
  },
})

/** Keeps the switches as they are set, here or in a sidebar. */
export function followDeep(model: ManageModel): void {
  const show = (stored: unknown) => {
    model.deep.value = Array.isArray(stored) ? stored.filter(id => typeof id === 'string') : []
  }
  storage.watch(STORAGE.deep, show)
  void storage.getItem(STORAGE.deep).then(show, () => undefined)
}

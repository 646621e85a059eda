import { listedWith } from '@/lib/settings/listed'
import type { ManageActions } from './actions'
import type { ManageHost } from './host'
import type { ManageModel } from './model'

/** Deep reading is switched in the browser's own storage: pages need it before the background answers. */
export const deepActions = (
  model: ManageModel,
  { deep }: Pick<ManageHost, 'deep'>,
): Pick<ManageActions, 'setDeep'> => ({
  async setDeep(console, on) {
    try {
      await deep.write(listedWith(await deep.read(), console, on))
    } catch {
      model.notice.value = { tone: 'wrong', words: { key: 'deep.failed' } }
      // A switch that was moved but not saved goes back.
      model.deep.value = [...model.deep.value]
    }
  },
})

/** Shows the switches as they are set, here or in a sidebar. */
export function followDeep(model: ManageModel, { deep }: Pick<ManageHost, 'deep'>): void {
  const show = (stored: unknown) => {
    model.deep.value = Array.isArray(stored) ? stored.filter(id => typeof id === 'string') : []
  }
  deep.watch(show)
  void deep.read().then(show, () => undefined)
}

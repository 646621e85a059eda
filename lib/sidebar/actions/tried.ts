import { RequestFailed } from '@/lib/messages'
import type { SidebarModel } from '../model/model'
import type { SidebarHost } from '../sidebar-host'

/** Does the work and tells whether it was done; what the background could not do is said in a notice. */
export const createTried =
  (model: SidebarModel, host: Pick<SidebarHost, 'isAlive'>) =>
  async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work()
      return true
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error
      if (!host.isAlive()) model.gone.value = true
      model.notice.value = { level: 'look', words: { key: `store.failed.${error.failed}` } }
      return false
    }
  }

/** The agent's name, where one is set. */
export function signatureOf({ settingsHere }: SidebarModel): { readonly by?: string } {
  const { name } = settingsHere.value.agent
  return name ? { by: name } : {}
}

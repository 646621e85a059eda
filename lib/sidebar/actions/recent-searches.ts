import { withRecent } from '@/lib/phrases/search/recent'
import type { SidebarModel } from '../model/model'
import type { SidebarHost } from '../sidebar-host'
import type { SidebarActions } from './actions'

type Recent = Pick<SidebarModel, 'recent'>
type RecentHost = Pick<SidebarHost, 'recent'>

export const recentSearches = (
  model: Recent,
  { recent }: RecentHost,
): Pick<SidebarActions, 'recall' | 'clearRecent'> => ({
  async recall() {
    model.recent.value = await recent.get().catch(() => model.recent.value)
  },
  clearRecent() {
    model.recent.value = []
    void recent.set([]).catch(() => undefined)
  },
})

/** Adds a search to those of all tabs. */
export async function rememberSearch(model: Recent, { recent }: RecentHost, query: string): Promise<void> {
  const known = await recent.get().catch(() => model.recent.value)
  model.recent.value = withRecent(known, query)
  await recent.set(model.recent.value).catch(() => undefined)
}

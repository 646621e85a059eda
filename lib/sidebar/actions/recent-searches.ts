import type { Ports } from '@/entrypoints/sidebar.content/ports'
import { withRecent } from '@/lib/phrases/search/recent'
import type { SidebarModel } from '../model/model'
import type { SidebarActions } from './actions'

type Recent = Pick<SidebarModel, 'recent'>
type RecentPorts = Pick<Ports, 'loadRecent' | 'saveRecent'>

export const recalling = (
  { recent }: Recent,
  ports: RecentPorts,
): Pick<SidebarActions, 'recall' | 'clearRecent'> => ({
  async recall() {
    recent.value = await ports.loadRecent().catch(() => recent.value)
  },
  clearRecent() {
    recent.value = []
    ports.saveRecent([])
  },
})

/** Adds a search to those of all tabs. */
export async function rememberSearch({ recent }: Recent, ports: RecentPorts, query: string): Promise<void> {
  const known = await ports.loadRecent().catch(() => recent.value)
  recent.value = withRecent(known, query)
  ports.saveRecent(recent.value)
}

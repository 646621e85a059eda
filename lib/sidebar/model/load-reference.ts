import { parsePinyin } from '@/lib/phrases/search/pinyin'
import { parseRegions } from '@/lib/trade/regions'
import type { SidebarHost } from '../sidebar-host'
import type { SidebarModel } from './model'

/** Asks the background, so often at most, and takes the answer. */
export type Get = <T>(ask: () => Promise<T>, take: (answer: T) => void, tries?: number) => Promise<void>

/** Tables too big to come along with every sidebar. */
export function loadReference(model: SidebarModel, host: Pick<SidebarHost, 'request'>, get: Get): void {
  void get(
    () => host.request('reference', { table: 'pinyin' }),
    table => {
      model.phrases.pinyin.value = parsePinyin(table)
    },
  )
  void get(
    () => host.request('reference', { table: 'regions' }),
    table => {
      model.alerts.regions.value = parseRegions(table)
    },
  )
}

/** Once the document has nothing better to do, or soon where it cannot tell. */
export function whenIdle({ defaultView: view }: Document, run: () => void): void {
  const idle = view?.requestIdleCallback?.bind(view) ?? ((later: () => void) => setTimeout(later, 500))
  idle(run)
}

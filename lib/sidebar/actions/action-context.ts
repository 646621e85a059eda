import type { InsertionTry } from '@/lib/consoles/health/insertion'
import type { SidebarModel } from '../model/model'
import type { PickerPanel } from '../picker'
import type { SidebarHost } from '../sidebar-host'
import type { PageSource } from '../source/page-source'
import type { Picked } from './learn-picks'

/** What the actions work on. */
export interface ActionContext {
  /** The sidebar's own. */
  readonly document: Document
  readonly model: SidebarModel
  readonly host: SidebarHost
  readonly source: PageSource
  readonly picker: Pick<PickerPanel, 'open'>
  /** Told what was picked, to learn from it. */
  readonly picked: (pick: Picked) => void
  /** Told what came of the methods by which a phrase was put into the composer. */
  readonly tried: (tries: readonly InsertionTry[]) => void
}

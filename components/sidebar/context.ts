import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Say, Words } from '@/lib/locales/words'
import type { SidebarActions } from '@/lib/sidebar/actions/actions'
import type { SidebarModel } from '@/lib/sidebar/model/model'
import type { PickerPanel } from '@/lib/sidebar/picker'
import type { PastedChat } from '@/lib/sidebar/source/pasted-source'

/** The sidebar reads what was pasted instead of a page. */
export interface PastedPlace {
  readonly chat: PastedChat
  /** Shows the page again. */
  onBack(): void
}

export interface SidebarProps {
  readonly model: SidebarModel
  readonly actions: SidebarActions
  readonly picker: Pick<PickerPanel, 'shown'>
  readonly say: Say
  /** Absent where it reads a page. */
  readonly pasted?: PastedPlace
  /** Shows what was pasted instead of the page; absent where it is shown. */
  readonly onPaste?: () => void
}

export const SidebarContext = createContext<SidebarProps | undefined>(undefined)

/** State, actions and words. Throws outside a sidebar. */
export function useSidebar(): SidebarProps & { readonly tell: (words: Words) => string } {
  const sidebar = useContext(SidebarContext)
  if (!sidebar) throw new Error('useSidebar outside SidebarContext')
  return { ...sidebar, tell: ({ key, args = [] }) => sidebar.say(key, ...args) }
}

import { browser } from '#imports'
import { createSay, type GetMessage } from '@/lib/locales/say'
import { saveFile } from '@/lib/manage/files'
import { practiceRequest, request } from '@/lib/messages'
import type { SidebarHostKind } from '@/lib/settings/layout'
import type { SidebarHost } from '@/lib/sidebar/sidebar-host'
import type { ConsoleId } from '@/lib/trade/console'
import type { EarlyRequests } from './early-requests'
import { followTables } from './follow-tables'
import { reminderPermission } from './reminder-permission'
import { openPanel } from './sidebar-places'
import { deepItem, healthItem, recentItem, setChoiceItem } from './storage-items'

export const createWords = () => createSay(browser.i18n.getMessage as GetMessage, ['sidebar.gone'])

interface SidebarHere {
  readonly document: Document
  readonly kind: SidebarHostKind
  readonly console: ConsoleId
  /** The browser tab its page is in. */
  readonly tab: number | undefined
  /** Its page is the practice console: nothing of it reaches the real records. */
  readonly isPractice: boolean
  /** Given where something was asked while the page was being loaded. */
  readonly early?: EarlyRequests | undefined
}

/** The real browser behind a sidebar. */
export function sidebarHost({ document, kind, console, tab, isPractice, early }: SidebarHere): SidebarHost {
  return {
    kind,
    tab,
    request: isPractice ? practiceRequest : (early?.request ?? request),
    say: createWords(),
    language: browser.i18n.getUILanguage().startsWith('zh') ? 'zh' : 'en',
    recent: recentItem,
    deep: deepItem,
    setChoice: setChoiceItem(console),
    health: healthItem(console),
    reminders: reminderPermission(),
    onWritten: early?.onWritten ?? followTables,
    async openHost(wanted) {
      if (wanted === 'panel') return openPanel(tab)
      await request('openWindow', tab === undefined ? {} : { tab }).catch(() => undefined)
      return true
    },
    saveFile: (name, content) => saveFile(document, name, content),
    isAlive: () => browser.runtime?.id !== undefined,
  }
}

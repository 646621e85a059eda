import { browser } from '#imports'
import { createSay, type GetMessage } from '@/lib/locales/say'
import { request } from '@/lib/messages'
import type { SidebarHostKind } from '@/lib/settings/layout'
import type { SidebarHost } from '@/lib/sidebar/sidebar-host'
import type { ConsoleId } from '@/lib/trade/console'
import { openPanel } from './sidebar-places'
import { deepItem, healthItem, recentItem, revisionItem, setChoiceItem } from './storage-items'

export const createWords = () => createSay(browser.i18n.getMessage as GetMessage, ['sidebar.gone'])

/** The real browser behind a sidebar. `tab`: the one its page is in. */
export function sidebarHost(kind: SidebarHostKind, console: ConsoleId, tab: number | undefined): SidebarHost {
  return {
    kind,
    tab,
    request,
    say: createWords(),
    language: browser.i18n.getUILanguage().startsWith('zh') ? 'zh' : 'en',
    recent: recentItem,
    deep: deepItem,
    setChoice: setChoiceItem(console),
    health: healthItem(console),
    onRevision: (run, signal) => revisionItem.watch(run, signal),
    async openHost(wanted) {
      if (wanted === 'panel') return openPanel(tab)
      await request('openWindow', tab === undefined ? {} : { tab }).catch(() => undefined)
      return true
    },
    isAlive: () => browser.runtime?.id !== undefined,
  }
}

import { browser } from '#imports'
import type { PopupActions } from '@/lib/manage/popup'
import type { ManageSection } from '@/lib/manage/sections'
import { request } from '@/lib/messages'
import type { InTab } from './page-in-tab'
import { switchOff } from './switched-off'
import { TEACH_NEXT } from './teaching'

/** What the popup's buttons do; all but the switch close it. */
export function popupActions({ tab, origin, site, page }: InTab, close: () => void): PopupActions {
  const closeAfter = (opening: Promise<unknown>) => void opening.then(close)
  const openManage = (section: ManageSection) => closeAfter(request('openManage', { section }))
  return {
    switchOff: async off => {
      if (site) await switchOff(site.facts.id, off)
    },
    useHere: () => {
      if (tab === undefined || origin === undefined) return
      // The browser's question closes the popup: the background goes on from here once the agent said yes.
      if (!page?.taught) void browser.storage.session.set({ [TEACH_NEXT]: { tab, origin } })
      closeAfter(browser.permissions.request({ origins: [origin] }))
    },
    teach: () => {
      if (tab !== undefined) closeAfter(request('openPickerIn', { tab }))
    },
    openPractice: () => closeAfter(browser.tabs.create({ url: browser.runtime.getURL('/demo.html') })),
    openManage: () => openManage('phrases'),
    openConsoles: () => openManage('consoles'),
    openWelcome: () => openManage('welcome'),
  }
}

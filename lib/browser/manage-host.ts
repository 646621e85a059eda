import { browser, storage } from '#imports'
import type { ManageHost } from '@/lib/manage/host'
import { STORAGE } from '@/lib/settings'
import { browserName } from './browser-name'
import { news } from './news'
import { reminderPermission } from './reminder-permission'
import { storageHere } from './storage-here'

/** The browser as the full page uses it. */
export function manageHost(userAgent: string): ManageHost {
  const origins = (patterns: readonly string[]) => ({ origins: [...patterns] })
  return {
    about: { version: browser.runtime.getManifest().version, browser: browserName(userAgent) },
    async openPractice() {
      await browser.tabs.create({ url: browser.runtime.getURL('/demo.html') })
    },
    practice: {
      getItem: name => localStorage.getItem(name),
      setItem: (name, text) => localStorage.setItem(name, text),
      removeItem: name => localStorage.removeItem(name),
    },
    news,
    reminders: reminderPermission(),
    storage: storageHere(navigator.storage),
    deep: {
      read: () => storage.getItem(STORAGE.deep),
      write: consoles => storage.setItem(STORAGE.deep, consoles),
      watch: changed => void storage.watch(STORAGE.deep, changed),
    },
    local: {
      read: () => browser.storage.local.get(null),
      watch: changed => browser.storage.local.onChanged.addListener(changes => changed(Object.keys(changes))),
    },
    sites: {
      contains: patterns => browser.permissions.contains(origins(patterns)).catch(() => false),
      request: patterns => browser.permissions.request(origins(patterns)).catch(() => false),
      remove: patterns => browser.permissions.remove(origins(patterns)).catch(() => false),
    },
  }
}

import { browser } from '#imports'
import type { Sender } from '@/lib/messages'

/** The sidebar's document, and which host it stands in. */
const sidebarPage = (host: 'panel' | 'window', tab?: number): string =>
  `/sidebar.html?host=${host}${tab === undefined ? '' : `&tab=${tab}`}`

const WINDOW = { width: 380, height: 820 }

/** Chrome and Edge; Firefox has a sidebar of its own kind, which opens at a click on something of the extension's alone. */
interface SidePanel {
  open(options: { tabId: number } | { windowId: number }): Promise<void>
}
const sidePanel = (): SidePanel | undefined =>
  (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel

interface SidebarAction {
  open(): Promise<void>
}
const sidebarAction = (): SidebarAction | undefined =>
  (browser as { sidebarAction?: SidebarAction }).sidebarAction

/** Opens the browser's own side panel beside the tab. Called in the very event of the agent's click; false where the browser refuses. */
export async function openPanel(tab: number | undefined): Promise<boolean> {
  try {
    const panel = sidePanel()
    if (panel && tab !== undefined) await panel.open({ tabId: tab })
    else if (sidebarAction()) await sidebarAction()?.open()
    else return false
    return true
  } catch {
    return false
  }
}

/** Pops the sidebar out as a window; one that is open already comes to the front. */
export async function openWindow({ tab }: { tab?: number }, sender: Sender): Promise<void> {
  // From the root: asked for by name, Chromium gives the address that pages know it by, and blocks that as a document of its own.
  const root = browser.runtime.getURL('/')
  const open = (await browser.tabs.query({ url: `${root}sidebar.html*` })).find(({ url: at }) =>
    at?.includes('host=window'),
  )
  if (open?.windowId !== undefined) {
    await browser.windows.update(open.windowId, { focused: true })
    return
  }
  await browser.windows.create({
    url: new URL(sidebarPage('window', tab ?? sender.tab?.id), root).href,
    type: 'popup',
    ...WINDOW,
  })
}

import { browser } from '#imports'

/** Follows the active tab: of this window for a panel, of the browser window used last for a sidebar in a window of its own. */
export function followActiveTab(
  where: 'panel' | 'window',
  run: (tab: number | undefined) => void,
  /** A tab of which something may be another now: it was loaded anew. */
  changed: (tab: number) => void,
): void {
  /** `window`: the browser window in which something changed. */
  const look = async (window?: number) => {
    const used = window === undefined ? { lastFocusedWindow: true } : { windowId: window }
    const query = where === 'panel' ? { currentWindow: true } : { windowType: 'normal' as const, ...used }
    const [tab] = await browser.tabs.query({ active: true, ...query })
    // A window of ours that has the focus leaves the tab as it was.
    if (tab?.id !== undefined) run(tab.id)
  }
  browser.tabs.onActivated.addListener(({ windowId }) => void look(windowId))
  browser.windows.onFocusChanged.addListener(window => {
    if (window !== browser.windows.WINDOW_ID_NONE) void look(window)
  })
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'complete') changed(tab)
  })
  void look()
}

import { browser } from '#imports'

/** Follows the active tab: of this window for a panel, of the browser window used last for a sidebar in a window of its own. */
export function followActiveTab(
  where: 'panel' | 'window',
  run: (tab: number | undefined) => void,
  /** A tab of which something may be another now: it was loaded anew. */
  changed: (tab: number) => void,
): void {
  const look = async () => {
    const query =
      where === 'panel' ? { currentWindow: true } : { windowType: 'normal' as const, lastFocusedWindow: true }
    const [tab] = await browser.tabs.query({ active: true, ...query })
    // A window of ours that has the focus leaves the tab as it was.
    if (tab?.id !== undefined) run(tab.id)
  }
  browser.tabs.onActivated.addListener(() => void look())
  browser.windows.onFocusChanged.addListener(() => void look())
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'complete') changed(tab)
  })
  void look()
}

import type { Page } from 'playwright-core'

/** Waits until the sidebar's own document shows phrases beside the page. */
export async function sidebarBeside(page: Page): Promise<void> {
  for (;;) {
    const sidebar = page.frames().find(frame => frame.url().includes('/sidebar.html'))
    if (sidebar) return sidebar.locator('.phrase-main').first().waitFor()
    await page.waitForTimeout(50)
  }
}

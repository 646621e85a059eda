import type { Frame, Page } from 'playwright-core'

/** The sidebar's own document beside the page, once it shows what fits or that nothing does. */
export async function sidebarBeside(page: Page): Promise<Frame> {
  for (;;) {
    const sidebar = page.frames().find(frame => frame.url().includes('/sidebar.html'))
    if (sidebar) {
      await sidebar.locator('.list-place > :not(.skeleton)').first().waitFor()
      return sidebar
    }
    await page.waitForTimeout(50)
  }
}

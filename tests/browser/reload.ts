import type { Page } from 'playwright-core'
import type { ChromiumRun } from './launch'
import { frameBeside, gone, sidebarOn } from './sidebar'

/**
 * Loads the extension anew under its open pages, as an update does, and waits for the sidebar that comes in place of the one on this page.
 */
export async function updateUnder(page: Page, run: ChromiumRun) {
  const before = await frameBeside(page)
  const worker = await run.worker()
  await worker.evaluate('chrome.runtime.reload()').catch(() => undefined)
  await gone(before)
  return sidebarOn(page, run.say)
}

import type { Page } from 'playwright-core'
import { vi } from 'vitest'
import { type ChromiumRun, LOADED } from './launch'
import { frameBeside, sidebarOn } from './sidebar'

/** Loads the extension anew under its open pages, as an update does, and waits for the sidebar that comes in place of the one on this page. */
export async function updateUnder(page: Page, run: ChromiumRun) {
  const before = await frameBeside(page)
  const worker = await run.worker()
  await worker.evaluate('chrome.runtime.reload()').catch(() => undefined)
  await vi.waitFor(() => {
    if (!before.isDetached()) throw new Error('the old sidebar is still there')
  }, LOADED)
  return sidebarOn(page, run.say)
}

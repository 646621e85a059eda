import type { Page } from 'playwright-core'
import { SECTION_IDS } from '@/lib/manage/sections'
import type { ChromiumRun } from './launch'

export interface FullPage {
  readonly page: Page
  /** Shows a section; it is drawn once this ends. */
  turnTo(id: (typeof SECTION_IDS)[number]): Promise<void>
}

/** The full page in one tab: a document of its own for each section would be most of what a test of all sections costs. */
export async function openFullPage(run: ChromiumRun): Promise<FullPage> {
  const page = await run.openOwn(`manage.html#/${SECTION_IDS[0]}`)
  return {
    page,
    async turnTo(id) {
      await page.evaluate(hash => window.location.assign(hash), `#/${id}`)
      await page.locator(`.rail a[aria-current][href="#/${id}"]`).waitFor()
      await page.locator('main :is(h1, h2, h3, button)').first().waitFor()
    },
  }
}

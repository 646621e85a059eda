import type { Frame, Page } from 'playwright-core'
import type { Say } from '@/lib/locales/words'
import type { ChromiumRun } from './launch'
import { sidebarOn } from './sidebar'

/** Opens the picker on this page as the popup does; no tool opens a popup over a page here. */
export async function openPicker(run: ChromiumRun, page: Page): Promise<void> {
  const worker = await run.worker()
  const tab = await worker.evaluate<number>(
    `chrome.tabs.query({ url: ${JSON.stringify(page.url())} }).then(([{ id }]) => id)`,
  )
  const popup = await run.openOwn('popup.html')
  await popup.evaluate(`chrome.runtime.sendMessage({ type: 'openPickerIn', data: { ask: { tab: ${tab} } } })`)
  await popup.close()
  await page.bringToFront()
}

/** The picker, by what an agent sees of it: its panel in the sidebar, and what is pointed at on the page. */
export async function pickerOn(page: Page, say: Say) {
  const { root } = await sidebarOn(page, say)
  const panel = root.getByRole('region', { name: say('teach.title') })
  return {
    panel,
    part: (name: Parameters<Say>[0]) => panel.getByRole('button', { name: say('teach.point', say(name)) }),
    another: (name: Parameters<Say>[0]) =>
      panel.getByRole('button', { name: say('teach.another', say(name)) }),
    not: (name: Parameters<Say>[0]) => panel.getByRole('button', { name: say('teach.not', say(name)) }),
    /** The mark of a part that the page now gives. */
    read: (name: Parameters<Say>[0]) => panel.locator('.part', { hasText: say(name) }).locator('.mark.read'),
    stop: panel.getByRole('button', { name: say('teach.stop') }),
    /** Waits until this part is asked for. */
    asks: (name: Parameters<Say>[0]) => panel.getByText(say('teach.pointAt', say(name))).waitFor(),
    save: panel.getByRole('button', { name: say('teach.save') }),
    done: panel.getByRole('button', { name: say('teach.done') }),
    offer: (name: string) => panel.getByRole('button', { name: say('teach.offer', name) }),
    /** Clicks where this element stands, once the page is asked for it; the picker lies over it. */
    async at(selector: string, n = 0, frame: Page | Frame = page) {
      await panel.locator('.part.on').waitFor()
      const box = await frame.locator(selector).nth(n).boundingBox()
      if (!box) throw new Error(`${selector} is not to be seen`)
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    },
  }
}

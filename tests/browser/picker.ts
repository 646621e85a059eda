import type { Page } from 'playwright-core'
import type { Say } from '@/lib/locales/words'

/** The picker on a page, by what an agent sees of it. */
export function pickerOn(page: Page, say: Say) {
  const panel = page.locator('deskside-picker').getByRole('dialog', { name: say('teach.title') })
  return {
    panel,
    part: (name: Parameters<Say>[0]) => panel.getByRole('button', { name: say('teach.point', say(name)) }),
    another: (name: Parameters<Say>[0]) =>
      panel.getByRole('button', { name: say('teach.another', say(name)) }),
    not: (name: Parameters<Say>[0]) => panel.getByRole('button', { name: say('teach.not', say(name)) }),
    /** What is said of a part: how many are read, and which. */
    said: (name: Parameters<Say>[0]) =>
      panel.locator('.part', { has: page.locator('.part-name', { hasText: say(name) }) }).locator('.said'),
    save: panel.getByRole('button', { name: say('teach.save') }),
    done: panel.getByRole('button', { name: say('teach.done') }),
    offer: (name: string) => panel.getByRole('button', { name: say('teach.offer', name) }),
    /** Clicks where this element stands; the picker lies over it. */
    async at(selector: string, n = 0) {
      const box = await page.locator(selector).nth(n).boundingBox()
      if (!box) throw new Error(`${selector} is not to be seen`)
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    },
  }
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Say } from '@/lib/locales/words'
import { type ChromiumRun, openChromium, servePage } from './launch'
import { changedChat } from './pages/changed-chat'
import { sidebarOn } from './sidebar'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'
const serve = () => servePage(changedChat('林间小鹿'))

/** The picker on a page, by what an agent sees of it. */
function pickerOn(page: Page, say: Say) {
  const panel = page.locator('deskside-picker').getByRole('dialog', { name: say('teach.title') })
  return {
    panel,
    part: (name: Parameters<Say>[0]) => panel.getByRole('button', { name: say('teach.point', say(name)) }),
    another: (name: Parameters<Say>[0]) =>
      panel.getByRole('button', { name: say('teach.another', say(name)) }),
    not: (name: Parameters<Say>[0]) => panel.getByRole('button', { name: say('teach.not', say(name)) }),
    save: panel.getByRole('button', { name: say('teach.save') }),
    /** Clicks where this element stands; the picker lies over it. */
    async at(selector: string, n = 0) {
      const box = await page.locator(selector).nth(n).boundingBox()
      if (!box) throw new Error(`${selector} is not to be seen`)
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    },
  }
}

describe('a console whose page changed', () => {
  let run: ChromiumRun
  const profile = mkdtempSync(join(tmpdir(), 'deskside-teach-'))
  beforeAll(async () => {
    run = await openChromium({ serve, profile })
  })
  afterAll(async () => {
    await run.close()
    rmSync(profile, { recursive: true, force: true })
  })

  it('is taught by pointing: nothing of the page is pressed, and the sidebar reads it at once', async () => {
    const tab = await run.open(CHAT)
    const sidebar = sidebarOn(tab, run.say)
    await sidebar.button('teach.pointOut').click()
    const picker = pickerOn(tab, run.say)
    await picker.part('teach.role.buyerMessage').click()
    await picker.at('[data-who=customer] span', 0)
    await picker.at('[data-who=customer] span', 1)
    await picker.part('teach.role.ownMessage').click()
    await picker.at('[data-who=shop] span', 0)
    await picker.panel.getByText(run.say('teach.messages', 5, 3, '能的，邮政都到')).waitFor()
    await tab.keyboard.press('Escape')
    await picker.part('teach.role.buyerName').click()
    await picker.at('.peer-nick')
    await picker.part('teach.role.composer').click()
    await picker.at('textarea')
    expect(await tab.evaluate('seen')).toEqual({ clicks: 0, keys: 0, moves: 0, edits: 0 })
    await picker.save.click()
    await picker.panel.getByText(run.say('teach.saved')).waitFor()
    await sidebar.root.getByText('林间小鹿').first().waitFor()
    await picker.panel.getByRole('button', { name: run.say('teach.done') }).click()
    await sidebar.find.fill('您好')
    await sidebar.found.first().click()
    await tab.waitForFunction(() => document.querySelector('textarea')?.value)
    await tab.close()
  })

  it('is still read after the worker was stopped and the browser closed', async () => {
    await run.close()
    run = await openChromium({ serve, profile })
    await run.stopWorker()
    const tab = await run.open(CHAT)
    await sidebarOn(tab, run.say).root.getByText('林间小鹿').first().waitFor()
    await tab.close()
  })
})

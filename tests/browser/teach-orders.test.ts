import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { camel } from '@/lib/locales/camel'
import { allow } from './allow'
import { type ChromiumRun, openChromium, servePage } from './launch'
import { ON_DESK, WHOLE_DESK } from './pages/whole-desk'
import { ORDER_LIST, ORDER_PAGE, OTHER_PAGE, PLAIN_PAGE } from './pages/workshop'
import { openPicker, pickerOn } from './picker'
import { frameBeside, gone, sidebarOn } from './sidebar'

const SHOP = 'https://werkplaats.example.com'
const DESK = 'https://balie.example.com'
const PLAIN = 'https://winkel.example.com'
const PAGES: Readonly<Record<string, string>> = {
  '/list': ORDER_LIST,
  '/4418': ORDER_PAGE,
  '/4430': OTHER_PAGE,
  '/4440': PLAIN_PAGE,
  '/desk': WHOLE_DESK,
}
const serve = ({ pathname }: URL) => servePage(PAGES[pathname] ?? '')

let run: ChromiumRun
const profile = mkdtempSync(join(tmpdir(), 'deskside-orders-'))
beforeAll(async () => {
  const first = await openChromium({ serve, profile })
  const { extensionId } = first
  await first.close()
  for (const site of [SHOP, DESK, PLAIN]) allow(profile, extensionId, `${site}/*`)
  run = await openChromium({ serve, profile })
})
afterAll(async () => {
  await run.close()
  rmSync(profile, { recursive: true, force: true })
})

/** The picker on a page, with every click that the agent makes counted. */
async function teaching(tab: Page) {
  await openPicker(run, tab)
  const picker = await pickerOn(tab, run.say)
  await picker.panel.waitFor()
  let clicks = 0
  return {
    picker,
    clicks: () => clicks,
    async press(button: { click(): Promise<void> }) {
      clicks++
      await button.click()
    },
    async point(selector: string, n = 0) {
      clicks++
      await tab.locator(selector).nth(n).scrollIntoViewIfNeeded()
      await picker.at(selector, n)
    },
    async mean(word: string, state: 'paid' | 'shipped' | 'closed') {
      clicks++
      await picker.panel.getByLabel(run.say('teach.means', word)).selectOption(state)
    },
    async save() {
      const before = await frameBeside(tab)
      clicks++
      await picker.save.click()
      await gone(before)
    },
  }
}

const tabs = async (tab: Page) => {
  const { root } = await sidebarOn(tab, run.say)
  return root
    .locator('.order-tab')
    .evaluateAll(all =>
      all.map(one => `${one.getAttribute('title')} ${one.querySelector('.tab-state')?.textContent}`),
    )
}

describe('a shop whose words and pages nobody knows', () => {
  it('is taught on one row of its list: the other rows follow, words of states are asked for once', async () => {
    const tab = await run.open(`${SHOP}/list`)
    const lesson = await teaching(tab)
    const { picker } = lesson
    await lesson.press(picker.part('teach.role.orderNumber'))
    await lesson.point('.no', 1)
    await picker.panel.getByText(run.say('teach.count', 3, '4421')).waitFor()
    await picker.asks('teach.role.state')
    await lesson.point('.step', 1)
    await lesson.mean('Onderweg', 'shipped')
    await lesson.mean('Werkplaats', 'paid')
    await picker.panel.getByText(run.say('teach.allOf', 3, 'Werkplaats')).waitFor()
    await lesson.press(picker.part('teach.role.amount'))
    await lesson.point('.sum')
    await picker.panel.getByText(run.say('teach.allOf', 3, 'EUR 8.25')).waitFor()
    await lesson.press(picker.stop)
    await lesson.save()
    expect(lesson.clicks()).toBeLessThanOrEqual(12)
    const paid = run.say('state.paid')
    await expect
      .poll(() => tabs(tab))
      .toEqual([`4417 ${paid}`, `4418 ${run.say('state.shipped')}`, `4421 ${paid}`])
    await tab.close()
  })

  it('says on its next page what no longer holds; one more click mends both', async () => {
    const tab = await run.open(`${SHOP}/4430`)
    const lesson = await teaching(tab)
    const { picker } = lesson
    await picker.panel.getByText(run.say('teach.lostAbout', run.say('teach.role.state'))).waitFor()
    await picker.read('teach.role.amount').waitFor()
    await lesson.press(picker.part('teach.role.state'))
    await lesson.point('.pill')
    await lesson.mean('Teruggestuurd', 'closed')
    await picker.read('teach.role.state').waitFor()
    await lesson.save()
    await (await sidebarOn(tab, run.say)).root.getByText(run.say('state.closed')).first().waitFor()
    for (const path of ['/4418', '/list']) {
      await tab.goto(SHOP + path)
      await (await sidebarOn(tab, run.say)).root.getByText(run.say('state.shipped')).first().waitFor()
    }
    await tab.close()
  })

  it('lets a guess stand as it is', async () => {
    const tab = await run.open(`${PLAIN}/4440`)
    const { picker, point, save } = await teaching(tab)
    await picker.part('teach.role.orderNumber').click()
    await point('.no')
    const accept = picker.panel.getByRole('button', {
      name: run.say('teach.acceptOf', run.say('teach.role.state')),
    })
    await accept.click()
    await accept.waitFor({ state: 'detached' })
    await picker.stop.click()
    await save()
    await (await sidebarOn(tab, run.say)).root.getByText(run.say('state.shipped')).first().waitFor()
    await tab.close()
  })
})

it('every part of an order and of a chat can be pointed at on a page, and nothing of the page is pressed', async () => {
  const tab = await run.open(`${DESK}/desk`)
  const { picker, point, mean } = await teaching(tab)
  for (const [role, selector] of ON_DESK) {
    const name = `teach.role.${camel(role)}` as Parameters<typeof picker.part>[0]
    if (!(await picker.part(name).isVisible())) await picker.panel.locator('details.more > summary').click()
    await picker.part(name).click()
    await picker.asks(name)
    await point(selector)
    if (role === 'buyer-message') continue
    if (role === 'state') await mean('Werkplaats', 'paid')
    await picker.read(name).waitFor()
  }
  await picker.read('teach.role.buyerMessage').waitFor()
  expect(await tab.evaluate('seen')).toEqual({ clicks: 0, keys: 0 })
  await tab.close()
})

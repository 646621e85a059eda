import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { wordsIn } from '../words'
import { firefoxSidebarOn } from './firefox-sidebar'
import { type FirefoxRun, LOADED, openFirefox, servePage } from './launch'
import { changedChat } from './pages/changed-chat'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'

let run: FirefoxRun
let tab: Page
beforeAll(async () => {
  run = await openFirefox({ serve: () => servePage(changedChat('林间小鹿')) })
  tab = await run.open(CHAT)
})
afterAll(() => run.close())

type Sidebar = Awaited<ReturnType<typeof firefoxSidebarOn>>

it('Firefox: a console whose page changed is taught by pointing, and nothing of the page is pressed', async () => {
  const sidebar = await firefoxSidebarOn(run.browser, tab)
  const lang = await sidebar.evaluate<string>('document.querySelector("aside").lang')
  const say = wordsIn(lang.startsWith('zh') ? 'zh_CN' : 'en')
  const part = (name: Parameters<typeof say>[0]) => sidebar.click('button', say('teach.point', say(name)))

  await sidebar.click('button', say('teach.pointOut'))
  await part('teach.role.buyerMessage')
  await pointAt(sidebar, '[data-who=customer] span', 0)
  await pointAt(sidebar, '[data-who=customer] span', 1)
  await sidebar.shows(say('teach.pointAt', say('teach.role.ownMessage')))
  await pointAt(sidebar, '[data-who=shop] span')
  await sidebar.shows(say('teach.messages', 6, 3, '已为您接入人工客服'))
  await part('teach.role.buyerName')
  await pointAt(sidebar, '.peer-nick')
  await part('teach.role.composer')
  await pointAt(sidebar, 'textarea')
  expect(await tab.evaluate('seen')).toEqual({ clicks: 0, keys: 0, moves: 0, edits: 0 })

  await sidebar.click('button', say('teach.save'))
  await vi.waitFor(async () => (await firefoxSidebarOn(run.browser, tab)).shows('林间小鹿'), LOADED)
})

/** Clicks where this element stands, once the page is asked for it; the picker lies over it. */
async function pointAt(sidebar: Sidebar, selector: string, n = 0): Promise<void> {
  await vi.waitFor(async () => {
    if (!(await sidebar.evaluate<boolean>('document.querySelector(".part.on") !== null')))
      throw new Error('the page is not asked for anything')
  }, LOADED)
  const box = await (await tab.$$(selector))[n]?.boundingBox()
  if (!box) throw new Error(`${selector} is not to be seen`)
  await tab.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await tab.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

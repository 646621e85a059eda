import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { wordsIn } from '../words'
import { firefoxOverlayCount, firefoxSidebarOn } from './firefox-sidebar'
import { type FirefoxRun, openFirefox, servePage } from './launch'
import { chatPage } from './pages/pinduoduo'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html'
const html = chatPage({
  buyer: { uid: '7000000000001', nick: '林间小鹿' },
  lines: [{ side: 'buyer', text: '什么时候发货呀' }],
  order: {
    sn: '261121-304958817263540',
    state: '待发货',
    address: '林晚 13712345678 浙江省杭州市西湖区文一路88号',
  },
  script: `window.seen = []; window.addEventListener('keydown', event => seen.push(event.key), true)`,
})

let run: FirefoxRun
let tab: Page
beforeAll(async () => {
  run = await openFirefox({ serve: () => servePage(html) })
  tab = await run.open(CHAT)
})
afterAll(() => run.close())

const text = () => tab.$eval('#replyTextarea', area => (area as HTMLTextAreaElement).value)
const keys = () => tab.evaluate('seen') as Promise<string[]>
const lists = () => firefoxOverlayCount(run.browser, tab, '[role=listbox]')
const empty = () =>
  tab.$eval('#replyTextarea', area => {
    if (area instanceof HTMLTextAreaElement) area.value = ''
    seen.length = 0
  })

it('Firefox: a slash in the composer finds once switched on, takes the keys that choose and sends nothing', async () => {
  const sidebar = await firefoxSidebarOn(run.browser, tab)
  await sidebar.shows('林间小鹿')
  await tab.focus('#replyTextarea')
  await tab.keyboard.type('/fh')
  await tab.keyboard.press('ArrowDown')
  expect(await keys()).toEqual(['/', 'f', 'h', 'ArrowDown'])
  expect(await lists()).toBe(0)

  const say = wordsIn(
    (await sidebar.evaluate<string>('document.querySelector("aside").lang')).startsWith('zh')
      ? 'zh_CN'
      : 'en',
  )
  await sidebar.click('button', say('sidebar.more'))
  await sidebar.click('[role=menuitemcheckbox]', say('sidebar.slash.use'))
  await sidebar.click('button', say('sidebar.more'))
  await sidebar.shows(`✓${say('sidebar.slash.use')}`)
  await tab.keyboard.press('Escape')

  await empty()
  await tab.focus('#replyTextarea')
  await tab.keyboard.type('亲 /fh')
  await expect.poll(lists).toBe(1)
  expect(await tab.evaluate('document.activeElement.id')).toBe('replyTextarea')
  await tab.keyboard.press('Escape')
  await expect.poll(lists).toBe(0)
  expect(await text()).toBe('亲 /fh')

  await tab.keyboard.type(' /fahuo')
  await expect.poll(lists).toBe(1)
  await tab.keyboard.press('ArrowDown')
  await tab.keyboard.press('Enter')
  await expect.poll(text).toMatch(/^亲 \/fh [^/{}\n]{5,}$/)
  expect((await keys()).filter(key => /Enter|Arrow|Escape/.test(key))).toEqual([])
})

declare const seen: string[]

import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { wordsIn } from '../words'
import { type FirefoxRun, openFirefox, servePage } from './launch'
import { chatPage } from './pages/pinduoduo'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html'
const HOST = 'deskside-sidebar >>> '
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
  await tab.waitForSelector(`${HOST}.phrase-main`)
})
afterAll(() => run.close())

const text = () => tab.$eval('#replyTextarea', area => (area as HTMLTextAreaElement).value)
const keys = () => tab.evaluate('seen') as Promise<string[]>

it('Firefox: a slash in the composer finds once switched on, takes the keys that choose and sends nothing', async () => {
  await tab.focus('#replyTextarea')
  await tab.keyboard.type('/fh')
  await new Promise(done => setTimeout(done, 200))
  expect(await tab.$(`${HOST}.slash`)).toBeNull()

  const names = (['zh_CN', 'en'] as const).map(language => wordsIn(language)('sidebar.slash.use'))
  await (await tab.waitForSelector(`${HOST}.who-buttons .menu button`))?.click()
  for (const item of await tab.$$(`${HOST}[role=menuitemcheckbox]`))
    if (await item.evaluate((one, all) => all.some(name => one.textContent?.includes(name)), names))
      await item.click()

  await tab.$eval('#replyTextarea', area => {
    if (area instanceof HTMLTextAreaElement) area.value = ''
  })
  await tab.evaluate('seen.length = 0')
  await tab.focus('#replyTextarea')
  await tab.keyboard.type('亲 /fh')
  await tab.waitForSelector(`${HOST}.slash`)
  expect(await tab.evaluate('document.activeElement.id')).toBe('replyTextarea')
  await tab.keyboard.press('Escape')
  await tab.waitForFunction(
    () => !document.querySelector('deskside-sidebar')?.shadowRoot?.querySelector('.slash'),
  )
  expect(await text()).toBe('亲 /fh')

  await tab.keyboard.type(' /fahuo')
  await tab.waitForSelector(`${HOST}.slash`)
  await tab.keyboard.press('ArrowDown')
  await tab.keyboard.press('Enter')
  await tab.waitForFunction(
    () => (document.querySelector<HTMLTextAreaElement>('#replyTextarea')?.value.length ?? 0) > 16,
  )
  expect(await text()).toMatch(/^亲 \/fh [^/{}\n]{5,}$/)
  expect((await keys()).filter(key => /Enter|Arrow|Escape/.test(key))).toEqual([])
})

import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { MANAGE_SECTIONS } from '@/lib/manage/sections'
import { type ChromiumRun, openChromium, servePage } from '../../tests/browser/launch'
import { chatPage, shopTime } from '../../tests/browser/pages/pinduoduo'
import { sidebarBeside } from '../sidebar-beside'
import { SAMPLE } from './sample-records'

const DIR = 'screenshots/pages'
const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'
const BUYER = { uid: '7000000000001', nick: '林间小鹿' }

/** Sizes of a window in CSS px. The smallest is 1440 × 900 at 150 %. */
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 960, height: 600 },
] as const
const WIDTHS = [280, 340, 480] as const

/**
 * Every section of the full page with records in it, and the sidebar at its widths, at every size of a window, in both schemes; to look at,
 * under `screenshots/pages/`. `language`: zh-CN or en-US. Build first.
 */
export async function pagePictures(language: 'zh-CN' | 'en-US'): Promise<void> {
  mkdirSync(DIR, { recursive: true })
  for (const colorScheme of ['light', 'dark'] as const) {
    const run = await openChromium({ serve: () => servePage(console()), colorScheme, language })
    const page = await run.openOwn('manage.html#/phrases')
    await page.locator('h1').first().waitFor()
    await seed(page)
    for (const viewport of SIZES) {
      await page.setViewportSize(viewport)
      const size = `${colorScheme}-${viewport.width}`
      for (const { id } of MANAGE_SECTIONS) {
        await page.goto(`chrome-extension://${run.extensionId}/manage.html#/${id}`)
        await page.reload()
        await page.locator('h1').first().waitFor()
        await page.waitForTimeout(500)
        await page.screenshot({ path: `${DIR}/${id}-${size}.png` })
      }
    }
    await sidebars(run, page, colorScheme)
    await run.close()
  }
}

async function sidebars(run: ChromiumRun, own: Page, scheme: string): Promise<void> {
  for (const width of WIDTHS) {
    await own.evaluate(layout => (globalThis as unknown as Extension).chrome.storage.local.set(layout), {
      'layout:pinduoduo-chat': { host: 'page', side: 'right', width, collapsed: false, slash: false },
    })
    for (const viewport of SIZES) {
      const page = await run.context.newPage()
      await page.setViewportSize(viewport)
      await page.goto(CHAT)
      await sidebarBeside(page)
      await page.waitForTimeout(800)
      await page.screenshot({ path: `${DIR}/sidebar${width}-${scheme}-${viewport.width}.png` })
      await page.close()
    }
  }
}

interface Extension {
  readonly chrome: {
    readonly storage: { readonly local: { set(items: object): Promise<void> } }
    readonly runtime: { sendMessage(message: { type: string; data: unknown }): Promise<unknown> }
  }
}

/** Puts records into the store as a sidebar would. */
async function seed(page: Page): Promise<void> {
  await page.evaluate(async messages => {
    const { chrome } = globalThis as unknown as Extension
    for (const { type, ask } of messages) await chrome.runtime.sendMessage({ type, data: { ask } })
  }, SAMPLE(Date.now()))
}

const console = () =>
  chatPage({
    buyer: BUYER,
    lines: [
      { side: 'buyer', text: '我刚付款了', at: shopTime(-4).replace(/(\d+)-(\d+)-(\d+)/, '$1年$2月$3日') },
      { side: 'agent', text: '好的亲，看到啦' },
      { side: 'buyer', text: '对了 地址能改一下吗 我搬家了' },
    ],
    order: {
      sn: '261121-304958817263540',
      state: '待发货',
      address: '林晚 13712345678 浙江省杭州市西湖区文一路',
    },
  })

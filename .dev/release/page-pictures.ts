import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { MANAGE_SECTIONS } from '@/lib/manage/sections'
import { ENGLISH } from '@/lib/phrases/starter/english'
import { type ChromiumRun, openChromium, servePage } from '../../tests/browser/launch'
import { chatPage, shopTime } from '../../tests/browser/pages/pinduoduo'
import { sidebarBeside } from '../sidebar-beside'
import { inChinese } from './in-language'
import { ownStates, practiceStates } from './own-states'
import { type PageState, sidebarStates } from './page-states'
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
 * Every section of the full page with records in it, the sidebar at its widths, and what opens in either, at every size of a window, in
 * both schemes; to look at, under `screenshots/pages/`. Build first.
 * @param only names of pictures begin with it; all without
 */
export async function pagePictures(language: 'zh-CN' | 'en-US', only = ''): Promise<void> {
  mkdirSync(DIR, { recursive: true })
  for (const colorScheme of ['light', 'dark'] as const) {
    const run = await openChromium({
      serve: () => servePage(console(language)),
      colorScheme,
      language,
      ...(language === 'zh-CN' && { extension: inChinese() }),
    })
    const page = await run.openOwn('manage.html#/phrases')
    await page.locator('h1').first().waitFor()
    await seed(page)
    if (language === 'en-US') await takeEnglish(page, run)
    const picture = (on: Page, name: string) => photograph(on, `${name}-${colorScheme}`)
    for (const state of [...sections, ...ownStates, ...practiceStates]) {
      if (!state.name.startsWith(only)) continue
      const own = await run.context.newPage()
      await state.reach(own, run)
      await picture(own, state.name)
      await own.close()
    }
    for (const width of WIDTHS) {
      await setWidth(page, width)
      for (const state of sidebarStates) {
        const name = `sidebar${state.name}-${width}`
        if (!name.startsWith(only)) continue
        const chat = await run.context.newPage()
        await chat.setViewportSize(SIZES[0])
        await chat.goto(CHAT)
        await sidebarBeside(chat)
        await state.reach(chat, run)
        await picture(chat, name)
        await chat.close()
      }
    }
    await run.close()
  }
}

const sections: readonly PageState[] = MANAGE_SECTIONS.map(({ id }) => ({
  name: id,
  async reach(page, { extensionId }) {
    await page.goto(`chrome-extension://${extensionId}/manage.html#/${id}`)
    await page.locator('h1').first().waitFor()
  },
}))

/** What is drawn once a size is set, in ms. */
const DRAWN = 400

async function photograph(page: Page, name: string): Promise<void> {
  for (const viewport of SIZES) {
    await page.setViewportSize(viewport)
    await page.waitForTimeout(DRAWN)
    await page.screenshot({ path: `${DIR}/${name}-${viewport.width}.png` })
  }
}

async function setWidth(own: Page, width: number): Promise<void> {
  await own.evaluate(layout => (globalThis as unknown as Extension).chrome.storage.local.set(layout), {
    'layout:pinduoduo-chat': { host: 'page', side: 'right', width, collapsed: false, slash: false },
  })
}

interface Extension {
  readonly chrome: {
    readonly storage: { readonly local: { set(items: object): Promise<void> } }
    readonly runtime: { sendMessage(message: { type: string; data: unknown }): Promise<unknown> }
  }
}

/** Takes the English phrases, as a shop that sells abroad does. */
async function takeEnglish(page: Page, { say }: ChromiumRun): Promise<void> {
  await page.getByRole('button', { name: say('manage.exchange.import'), exact: true }).click()
  await page.getByRole('button', { name: say('manage.exchange.takeEnglish') }).click()
  await page.getByRole('button', { name: say('manage.exchange.take', ENGLISH.phrases.length) }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Puts records into the store as a sidebar would. */
async function seed(page: Page): Promise<void> {
  await page.evaluate(async messages => {
    const { chrome } = globalThis as unknown as Extension
    for (const { type, ask } of messages) await chrome.runtime.sendMessage({ type, data: { ask } })
  }, SAMPLE(Date.now()))
}

const LINES = {
  'zh-CN': ['我刚付款了', '好的亲，看到啦', '对了 地址能改一下吗 我搬家了', '再不处理我就给差评'],
  'en-US': [
    'I just paid',
    'Got it, thank you',
    'Can you change my address? I moved',
    'I will leave a bad review otherwise',
  ],
} as const

function console(language: 'zh-CN' | 'en-US'): string {
  const [first, second, ...rest] = LINES[language]
  return chatPage({
    buyer: BUYER,
    lines: [
      { side: 'buyer', text: first, at: shopTime(-4).replace(/(\d+)-(\d+)-(\d+)/, '$1年$2月$3日') },
      { side: 'agent', text: second },
      ...rest.map(text => ({ side: 'buyer', text }) as const),
    ],
    order: {
      sn: '261121-304958817263540',
      state: '待发货',
      address: '林晚 13712345678 浙江省杭州市西湖区文一路',
    },
  })
}

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SECTION_IDS } from '@/lib/manage/sections'
import { type FullPage, openFullPage } from './full-page'
import { type ChromiumRun, openChromium, servePage } from './launch'
import { chatPage, shopTime } from './pages/pinduoduo'
import { sidebarOn } from './sidebar'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const page = chatPage({
  buyer: { uid: '7000000000001', nick: '林间小鹿' },
  lines: [
    {
      side: 'buyer',
      text: '地址能改一下吗 我搬家了',
      at: shopTime(-1).replace(/(\d+)-(\d+)-(\d+)/, '$1年$2月$3日'),
    },
  ],
  order: {
    sn: '261121-304958817263540',
    state: '待发货',
    address: '林晚 13712345678 浙江省杭州市西湖区文一路',
  },
  script: `document.querySelector('.chat-list').insertAdjacentHTML('beforeend', '<li class="chat-item"><div class="chat-item-box" data-random="7000000000002-0-all"><span class="nickname-span">阿青</span><p class="chat-message-content">发货了没</p><p class="chat-unreply-time">12秒</p></div></li>')`,
})

/**
 * What axe finds wrong in a document of this tab, in words short enough to read in a failed test: everything in light colours, then what
 * colours alone can spoil in dark ones.
 */
async function violations(tab: Page, document: Page | Frame = tab, context = 'document'): Promise<string[]> {
  // Extension pages forbid inline scripts; what the test's own debugger evaluates they do not.
  await document.evaluate(AXE)
  const found: string[] = []
  for (const [colorScheme, rules] of [
    ['light', {}],
    ['dark', { runOnly: ['color-contrast', 'link-in-text-block'] }],
  ] as const) {
    await tab.emulateMedia({ colorScheme })
    expect(await document.evaluate(`matchMedia('(prefers-color-scheme: ${colorScheme})').matches`)).toBe(true)
    const options = JSON.stringify({ resultTypes: ['violations'], ...rules })
    const results = await document.evaluate<AxeResults>(`axe.run(${context}, ${options})`)
    for (const { id, nodes } of results.violations)
      for (const { html, failureSummary } of nodes)
        found.push(`${colorScheme}, ${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`)
  }
  await tab.emulateMedia({ colorScheme: 'light' })
  return found
}

/** A part of a page, not one by itself. */
const PART = "document.querySelector('aside')"

const OWN = ['manage.html#/consoles/pinduoduo-chat', 'popup.html']

describe('axe finds nothing, in light and dark,', () => {
  let run: ChromiumRun
  beforeAll(async () => {
    run = await openChromium({ serve: () => servePage(page) })
  })
  afterAll(() => run?.close())

  it('in the sidebar', async () => {
    const tab = await run.open('https://mms.pinduoduo.com/chat-merchant/index.html#/')
    const sidebar = await sidebarOn(tab, run.say)
    await sidebar.suggestions.first().waitFor()
    expect(await sidebar.document.evaluate('document.documentElement.lang')).toBe(run.say('ui.language'))
    expect(await violations(tab, sidebar.document, PART)).toEqual([])
    await sidebar.root.getByRole('button', { name: run.say('sidebar.queue.count', 1) }).click()
    await sidebar.root.locator('.queue-row').waitFor()
    expect(await violations(tab, sidebar.document, PART)).toEqual([])
    await sidebar.document.locator('body').press('Escape')
    await sidebar.choose('sidebar.pasted.open')
    const field = sidebar.root.getByRole('textbox', { name: run.say('sidebar.pasted.field') })
    await field.fill('这一行没读懂\n小满2026-11-28 10:02:11\n在吗\n小林2026-11-28 10:02:40\n在的')
    await sidebar.text(run.say('sidebar.pasted.who')).waitFor()
    expect(await violations(tab, sidebar.document, PART)).toEqual([])
  })

  describe('on the full page', () => {
    let full: FullPage
    beforeAll(async () => {
      full = await openFullPage(run)
    })
    afterAll(() => full.page.close())

    it.each(SECTION_IDS)('%s', async id => {
      await full.turnTo(id)
      expect(await violations(full.page)).toEqual([])
    })
  })

  it.each(OWN)('on %s', async path => {
    const own = await run.openOwn(path)
    await own.locator('#app :is(h1, h2, h3, button)').first().waitFor()
    expect(await violations(own)).toEqual([])
    await own.close()
  })

  it('on the practice console', async () => {
    const own = await run.openOwn('demo.html')
    await (await sidebarOn(own, run.say)).suggestions.first().waitFor()
    expect(await violations(own)).toEqual([])
  })
})

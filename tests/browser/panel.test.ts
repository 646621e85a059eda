import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChromiumRun, openChromium, servePage } from './launch'
import { chatPage } from './pages/pinduoduo'
import { hasSidebar, sidebarIn, sidebarOn } from './sidebar'
import { stored } from './stored'

/**
 * The sidebar in the browser's side panel. No tool reaches into Chromium's own panel, so its document is opened as a tab: the same code,
 * with the tabs of its browser window beside it.
 */
const PINDUODUO = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'
const JD = 'https://dongdong.jd.com/'
const REPLY = '#replyTextarea'

const pinduoduo = chatPage({
  buyer: { uid: '7000000000001', nick: '林间小鹿' },
  lines: [{ side: 'buyer', text: '什么时候发货呀' }],
})
const jd = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>客服</title></head><body style="padding-right:380px">
  <div class="chat-head-name"><span>山前老树</span></div>
  <div id="t-chat-scroll"><div class="message"><div class="message_left" id="m1"><div class="message__content">有白色吗</div></div></div></div>
  <div class="EditorContent" contenteditable="true" style="min-height:80px;border:1px solid"></div></body></html>`
const PAGES: Readonly<Record<string, string>> = { 'dongdong.jd.com': jd, 'mms.pinduoduo.com': pinduoduo }

let run: ChromiumRun
beforeAll(async () => {
  run = await openChromium({ serve: ({ hostname }) => servePage(PAGES[hostname] ?? '<p>不是后台</p>') })
})
afterAll(() => run.close())

const isGone = (tab: Page) => expect.poll(() => hasSidebar(tab)).toBe(false)

describe('a panel', () => {
  it('takes the sidebar over and gives it back, with what was begun', async () => {
    const panel = await run.openOwn('sidebar.html?host=panel')
    const sidebar = sidebarIn(panel, run.say)
    const tab = await run.open(PINDUODUO)
    const beside = await sidebarOn(tab, run.say)
    await beside.text('林间小鹿').first().waitFor()
    await beside.openNotes()
    await beside.newNote.fill('写到一半')
    await sidebar.text(run.say('sidebar.standsElsewhere')).waitFor()
    await beside.newNote.press('Tab')
    await sidebar.button('sidebar.standHere').click()
    await sidebar.text('林间小鹿').first().waitFor()
    await isGone(tab)
    await sidebar.openNotes()
    await expect.poll(() => sidebar.newNote.inputValue()).toBe('写到一半')
    await expect.poll(() => stored(run, 'layout:pinduoduo-chat')).toMatchObject({ host: 'panel' })

    await sidebar.find.fill('您好')
    await sidebar.found.first().click()
    await expect.poll(() => tab.locator(REPLY).inputValue()).not.toBe('')

    await sidebar.choose('sidebar.host.page')
    await (await sidebarOn(tab, run.say)).text('林间小鹿').first().waitFor()
    await sidebar.text(run.say('sidebar.standsElsewhere')).waitFor()
    await tab.close()
    await panel.close()
  })

  it('follows the active tab, and a page that is loaded anew', async () => {
    const panel = await run.openOwn('sidebar.html?host=panel')
    const sidebar = sidebarIn(panel, run.say)
    const tab = await run.open(PINDUODUO)
    await sidebar.button('sidebar.standHere').click()
    const other = await run.open(JD)
    await sidebar.button('sidebar.standHere').click()
    await sidebar.text('山前老树').first().waitFor()
    await tab.bringToFront()
    await sidebar.text('林间小鹿').first().waitFor()
    expect(await sidebar.text('山前老树').count()).toBe(0)
    await tab.reload()
    await sidebar.text('林间小鹿').first().waitFor()
    await run.stopWorker()
    await other.bringToFront()
    await sidebar.text('山前老树').first().waitFor()
    await other.goto('https://www.example.com/')
    await sidebar.text(run.say('sidebar.notHere')).waitFor()
    for (const page of [tab, other, panel]) await page.close()
  })
})

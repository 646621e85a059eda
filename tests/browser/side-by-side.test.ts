import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ChromiumRun, openChromium, servePage } from './launch'
import { chatPage } from './pages/pinduoduo'
import { sidebarOn } from './sidebar'

const PINDUODUO = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'
const JD = 'https://dongdong.jd.com/'

const jd = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>客服</title></head><body style="padding-right:380px">
  <div class="chat-head-name"><span>山前老树</span></div>
  <div id="t-chat-scroll"><div class="message"><div class="message_left" id="m1"><div class="message__content">有白色吗</div></div></div></div>
  <div class="EditorContent" contenteditable="true" style="min-height:80px;border:1px solid"></div></body></html>`
const pinduoduo = chatPage({
  buyer: { uid: '7000000000001', nick: '林间小鹿' },
  lines: [{ side: 'buyer', text: '有白色吗' }],
})

let run: ChromiumRun
beforeAll(async () => {
  run = await openChromium({ serve: url => servePage(url.hostname === 'dongdong.jd.com' ? jd : pinduoduo) })
})
afterAll(() => run.close())

it('two consoles are each their own: buyer, layout, and the box a phrase goes into', async () => {
  const one = await run.open(PINDUODUO)
  const other = await run.open(JD)
  const [left, right] = [await sidebarOn(one, run.say), await sidebarOn(other, run.say)]
  await left.root.getByText('林间小鹿').first().waitFor()
  await right.root.getByText('山前老树').first().waitFor()

  await right.suggestions.first().click()
  await other.waitForFunction(() => document.querySelector('.EditorContent')?.textContent)
  expect(await one.locator('#replyTextarea').inputValue()).toBe('')

  await right.button('sidebar.collapse').click()
  await right.button('sidebar.collapse').waitFor({ state: 'detached' })
  expect(await left.button('sidebar.collapse').isVisible()).toBe(true)
  expect(await left.root.getByText('山前老树').count()).toBe(0)
})

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ChromiumRun, openChromium, servePage } from './launch'
import { chatPage } from './pages/pinduoduo'
import { sidebarOn } from './sidebar'

const PINDUODUO = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'
const JD = 'https://dongdong.jd.com/'

/** A chat whose reply box is an editable element. */
const editable = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>客服</title><style>
  body{margin:0;padding-right:380px;font:14px sans-serif}.EditorContent{min-height:80px;border:1px solid #ccc}</style></head><body>
  <div class="chat-head-name"><span>林间小鹿</span></div>
  <div id="t-chat-scroll"><div class="message"><div class="message_left" id="m1"><div class="message__content">有白色吗</div></div></div></div>
  <div class="EditorContent" contenteditable="true"></div></body></html>`

const serve = (url: URL) =>
  servePage(
    url.hostname === 'dongdong.jd.com'
      ? editable
      : chatPage({
          buyer: { uid: '7000000000001', nick: '林间小鹿' },
          lines: [{ side: 'buyer', text: '有白色吗' }],
        }),
  )

let run: ChromiumRun
beforeAll(async () => {
  run = await openChromium({ serve })
  const manage = await run.openOwn('manage.html#/phrases')
  await manage.getByRole('button', { name: run.say('manage.phrases.add'), exact: true }).click()
  const editor = manage.getByRole('complementary', { name: run.say('manage.editor.name') })
  await editor.getByLabel(run.say('manage.editor.title'), { exact: true }).fill('尺码颜色')
  await editor
    .getByLabel(run.say('manage.editor.text'), { exact: true })
    .fill('尺码{光标}，颜色{光标}，今天就发')
  await editor.getByRole('button', { name: run.say('manage.editor.save'), exact: true }).click()
  await manage.locator('.phrase-list, .rows, main').getByText('尺码颜色').first().waitFor()
  await manage.close()
})
afterAll(() => run.close())

/** Inserts the phrase, writes the size or leaves its place empty, and the colour in the place that Tab goes to. */
async function fillsByTab(tab: Page, box: string, size: string): Promise<string> {
  const sidebar = await sidebarOn(tab, run.say)
  await sidebar.find.fill('尺码颜色')
  await sidebar.found.first().click()
  await sidebar.text(run.say('sidebar.stops', 1)).waitFor()
  await tab.keyboard.type(size)
  await tab.keyboard.press('Tab')
  await tab.keyboard.type('白色')
  return tab
    .locator(box)
    .evaluate(one => (one instanceof HTMLTextAreaElement ? one.value : one.textContent) ?? '')
}

it.each([
  ['a textarea', PINDUODUO, '#replyTextarea'],
  ['an editable element', JD, '.EditorContent'],
])('Tab goes to the next place of a phrase in %s, and skips one that is left empty', async (_, url, box) => {
  for (const size of ['XL', '']) {
    const tab = await run.open(url)
    expect(await fillsByTab(tab, box, size)).toBe(`尺码${size}，颜色白色，今天就发`)
    await tab.close()
  }
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ChromiumRun, openChromium, servePage } from './launch'
import { chatPage } from './pages/pinduoduo'
import { sidebarOn } from './sidebar'

/** Pages that no reader comes to the end of: each stays usable, and its sidebar alive. */
const CHAT = 'https://mms.pinduoduo.com/chat-merchant'

/** Runs once the page is asked to: what it is like before that is read first. */
const ENDLESS: Readonly<Record<string, string>> = {
  'one text of ten million characters': `
    document.querySelector('.msg-content-box').textContent = '什么时候发货 '.repeat(1_430_000).slice(0, 10_000_000)`,
  'ten thousand levels of nesting': `
    let at = document.createElement('div'); at.style.display = 'none'; document.querySelector('.panel').append(at);
    for (let i = 0; i < 10_000; i++) at = at.appendChild(document.createElement('div'));
    at.textContent = '订单编号：261121-304958817263540'`,
  'three hundred rows that are written anew twenty times a second': `
    const row = document.querySelector('.msg-list').firstElementChild.outerHTML; let n = 0;
    setInterval(() => { n++; document.querySelector('.msg-list').innerHTML = Array.from({ length: 300 }, (_, i) =>
      row.replace(/list_\\d+/, 'list_' + (1795000000000 + i)).replace('什么时候发货呀', '第' + n + '遍')).join('') }, 50)`,
  'twenty thousand messages': `
    const row = document.querySelector('.msg-list').firstElementChild.outerHTML;
    document.querySelector('.msg-list').innerHTML = Array.from({ length: 20_000 }, (_, i) =>
      row.replace(/list_\\d+/, 'list_' + (1795000000000 + i))).join('')`,
  'frames in frames in frames': `
    const framed = n => n === 0 ? '<p>在吗</p>' : '<iframe width=400 height=300 srcdoc="' + framed(n - 1).replaceAll('&', '&amp;').replaceAll('"', '&quot;') + '"></iframe>';
    document.querySelector('.panel').insertAdjacentHTML('beforeend', framed(5))`,
}

let run: ChromiumRun
beforeAll(async () => {
  run = await openChromium({
    // In Chinese, Chromium itself takes a minute to lay out ten million characters.
    language: 'en-US',
    serve: () =>
      servePage(
        chatPage({
          buyer: { uid: '7000000000001', nick: '林间小鹿' },
          lines: [{ side: 'buyer', text: '什么时候发货呀' }],
          script: `window.sent = 0; document.querySelector('.send-btn').addEventListener('click', () => sent++)`,
        }),
      ),
  })
})
afterAll(() => run.close())

it.each(Object.entries(ENDLESS))('%s', async (_, script) => {
  const tab = await run.open(`${CHAT}/index.html#/`)
  const sidebar = await sidebarOn(tab, run.say)
  await sidebar.text('林间小鹿').first().waitFor()
  await tab.evaluate(`{ ${script} }`)
  await tab.locator('#replyTextarea').click()
  await tab.keyboard.type('亲，')
  expect(await tab.locator('#replyTextarea').inputValue()).toBe('亲，')
  await sidebar.find.fill('您好')
  await sidebar.found.first().click()
  await expect.poll(() => tab.locator('#replyTextarea').inputValue()).toMatch(/^亲，.*您好/)
  await sidebar.text('林间小鹿').first().waitFor()
  await tab.locator('.send-btn').click()
  expect(await tab.evaluate('sent')).toBe(1)
  await tab.close()
})

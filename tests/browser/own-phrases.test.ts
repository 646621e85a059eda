import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ChromiumRun, openChromium, servePage } from './launch'
import { chatPage, row } from './pages/pinduoduo'
import { sidebarOn } from './sidebar'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'
const UID = '7000000000001'
const html = chatPage({
  buyer: { uid: UID, nick: '林间小鹿' },
  lines: [{ side: 'buyer', text: '能便宜一点吗' }],
})
const PHRASES = [
  { title: '结尾', code: 'jw', text: '有问题随时找我~' },
  { title: '改快递', code: 'kd', text: '给您发{快递公司}，{如果:已发货|已经在路上|今天就发}。{短语:jw}' },
  {
    title: '申请优惠',
    code: 'sq',
    text: '我给您申请一下优惠',
    next: { text: '给您申请好了，减 5 元，您拍下我改价', seconds: 1 },
  },
]

let run: ChromiumRun
beforeAll(async () => {
  run = await openChromium({ serve: () => servePage(html) })
})
afterAll(() => run.close())

it('says words behind a code and phrases in phrases, brings a second text, and keeps what was typed twice', async () => {
  const page = await run.openOwn('manage.html')
  await page.evaluate(async phrases => {
    for (const ask of phrases) await chrome.runtime.sendMessage({ type: 'savePhrase', data: { ask } })
  }, PHRASES)
  await page.close()
  const tab = await run.open(CHAT)
  const { find, found, root } = await sidebarOn(tab, run.say)
  const reply = () => tab.locator('#replyTextarea').inputValue()

  await find.fill('kd 中通')
  await found.first().filter({ hasText: '中通' }).waitFor()
  await find.press('Enter')
  await expect.poll(reply).toBe('给您发中通，今天就发。有问题随时找我~')

  // With Shift, in place of what stands there.
  await find.fill('sq')
  await found.first().click({ modifiers: ['Shift'] })
  await expect.poll(reply).toBe('我给您申请一下优惠')
  const second = root.getByRole('list', { name: run.say('sidebar.second.name') })
  await second.getByText(run.say('sidebar.second.ready', '申请优惠')).waitFor()
  await tab.locator('#replyTextarea').fill('')
  await second.getByText(run.say('sidebar.second.insert'), { exact: true }).click()
  await expect.poll(reply).toBe('给您申请好了，减 5 元，您拍下我改价')
  await expect.poll(() => second.count()).toBe(0)

  const typed = '这款没有小号了，大号给您优惠五块可以吗'
  const send = (n: number) =>
    tab.evaluate(
      html => document.querySelector('.msg-list')?.insertAdjacentHTML('beforeend', html),
      row({ side: 'agent', text: typed }, n, UID),
    )
  const offer = root.getByText(run.say('sidebar.offered.why'))
  await send(1)
  await send(2)
  await offer.waitFor()
  await root.getByRole('button', { name: run.say('sidebar.offered.save'), exact: true }).click()
  await expect.poll(() => offer.count()).toBe(0)
  await find.fill('没有小号')
  await expect.poll(() => found.allInnerTexts()).toEqual([expect.stringContaining(typed)])
})

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type ChromiumRun, LOADED, openChromium, servePage } from './launch'
import { overlayOn } from './overlay'
import { chatPage } from './pages/pinduoduo'
import { sidebarOn } from './sidebar'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'

/** Two more buyers in the console's list, whose timers tick as consoles' do; counts what is pressed there. */
const LIST = `window.pressed = 0
  const list = document.querySelector('.chat-list')
  list.addEventListener('click', () => window.pressed++)
  window.add = (uid, name, seconds, last) => {
    list.insertAdjacentHTML('beforeend', '<li class="chat-item"><div class="chat-item-box" data-random="' + uid +
      '-0-all"><span class="nickname-span">' + name + '</span><p class="chat-message-content">' + last +
      '</p><p class="chat-unreply-time"></p></div></li>')
    const timer = list.lastElementChild.querySelector('.chat-unreply-time')
    const from = Date.now() - seconds * 1000
    const tick = () => { timer.textContent = Math.floor((Date.now() - from) / 1000) + '秒' }
    tick(); setInterval(tick, 1000)
  }
  add(7000000000002, '阿青', 12, '发货了没'); add(7000000000003, '老周', 95, '能改地址吗')`

let run: ChromiumRun
let tab: Page
beforeAll(async () => {
  const page = chatPage({
    buyer: { uid: '7000000000001', nick: '林间小鹿' },
    lines: [{ side: 'buyer', text: '什么时候发货呀' }],
    script: LIST,
  })
  run = await openChromium({ serve: () => servePage(page) })
  tab = await run.open(CHAT)
})
afterAll(() => run.close())

describe('who else waits', () => {
  it('is counted beside the open buyer, and listed the longest waiting first', async () => {
    const sidebar = await sidebarOn(tab, run.say)
    const pill = sidebar.root.getByRole('button', { name: run.say('sidebar.queue.count', 2) })
    await pill.click()
    const rows = sidebar.root.locator('.queue-row')
    expect(await rows.locator('.queue-name').allTextContents()).toEqual(['老周', '阿青'])
    expect(await rows.locator('.queue-last').allTextContents()).toEqual(['能改地址吗', '发货了没'])
    await tab.evaluate(`add(7000000000004, '小满', 3, '在吗')`)
    await vi.waitFor(async () => {
      expect(await rows.locator('.queue-name').allTextContents()).toEqual(['老周', '阿青', '小满'])
    }, LOADED)
  })

  it('is pointed at on the page, which stays as it is: nothing there is pressed', async () => {
    const sidebar = await sidebarOn(tab, run.say)
    await sidebar.root.locator('.queue-row', { hasText: '老周' }).click()
    await sidebar.text(run.say('sidebar.queue.shown', '老周')).waitFor()
    const ring = await (await overlayOn(tab)).box('.ring')
    const row = await tab.locator('.chat-item-box', { hasText: '老周' }).boundingBox()
    expect([Math.round(ring.x), Math.round(ring.y)]).toEqual([
      Math.round(row?.x ?? 0) - 3,
      Math.round(row?.y ?? 0) - 3,
    ])
    expect(await tab.evaluate('window.pressed')).toBe(0)
    expect(await sidebar.root.locator('.queue-row').count()).toBe(0)
  })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHold } from './hold'
import { type ChromiumRun, openChromium, servePage } from './launch'
import { type ChatPage, chatPage, shopTime } from './pages/pinduoduo'
import { sidebarOn } from './sidebar'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'
const REPLY = '#replyTextarea'

/** As the console heads a group of messages. */
const chatTime = (minutes: number) => shopTime(minutes).replace(/(\d+)-(\d+)-(\d+)/, '$1年$2月$3日')

const page: ChatPage = {
  buyer: { uid: '7000000000001', nick: '林间小鹿' },
  lines: [
    { side: 'agent', text: '您好，在的', at: chatTime(-30) },
    { side: 'buyer', text: '我刚付款了' },
    { side: 'buyer', text: '什么时候发货呀' },
  ],
  order: {
    sn: '261121-304958817263540',
    state: '待发货',
    address: '林晚 13712345678 浙江省杭州市西湖区文一路',
  },
}

/** Counts what the page would see: keys and sends. */
const WATCH = `window.seen = { keys: 0, sends: 0, inputs: 0 };
  document.addEventListener('keydown', () => seen.keys++, true);
  document.querySelector('.send-btn').addEventListener('click', () => seen.sends++);
  document.querySelector('#replyTextarea').addEventListener('input', () => seen.inputs++);`
const serve = (served: ChatPage) => () => servePage(chatPage({ script: WATCH, ...served }))

describe('from page to phrase', () => {
  let run: ChromiumRun
  const hold = createHold(serve(page))
  beforeAll(async () => {
    run = await openChromium({ serve: hold.serve })
  })
  afterAll(() => run.close())

  it('reads the buyer and the order, and flags the address that has no door', async () => {
    const tab = await run.open(CHAT)
    const sidebar = await sidebarOn(tab, run.say)
    await sidebar.root.getByText('林间小鹿').first().waitFor()
    await sidebar.root.getByText(run.say('state.paid')).first().waitFor()
    await sidebar.root.getByText(run.say('alert.address.title')).first().waitFor()
    await tab.close()
  })

  it('puts the suggested phrase at the caret, variables filled, and sends nothing', async () => {
    const tab = await run.open(CHAT)
    const sidebar = await sidebarOn(tab, run.say)
    await tab.locator(REPLY).fill('前后')
    await tab.locator(REPLY).evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(1, 1))
    await sidebar.suggestions.first().click()
    await tab.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('#replyTextarea')?.value !== '前后',
    )
    const text = await tab.locator(REPLY).inputValue()
    expect(text).toMatch(/^前[\s\S]{5,}后$/)
    expect(text).not.toMatch(/[{}［］]/)
    expect(await tab.evaluate('seen.sends')).toBe(0)
    expect(await tab.evaluate('seen.inputs')).toBeGreaterThan(0)
    await tab.keyboard.press('Control+z')
    expect(await tab.locator(REPLY).inputValue()).toBe('前后')
    await tab.close()
  })

  it('keeps every key typed in the sidebar from the page', async () => {
    const tab = await run.open(CHAT)
    const sidebar = await sidebarOn(tab, run.say)
    await sidebar.find.click()
    const before = await tab.evaluate('seen.keys')
    await tab.keyboard.type('fh')
    for (const key of ['ArrowDown', 'ArrowUp', 'Backspace']) await tab.keyboard.press(key)
    expect(await sidebar.find.inputValue()).toBe('f')
    expect(await tab.evaluate('seen.keys')).toBe(before)
    await tab.close()
  })

  it('finds by pinyin initials and inserts with Enter, from the keyboard alone', async () => {
    const tab = await run.open(CHAT)
    const sidebar = await sidebarOn(tab, run.say)
    await sidebar.suggestions.first().waitFor()
    await tab.locator(REPLY).focus()
    await tab.keyboard.press('Alt+q')
    await sidebar.searching()
    await tab.keyboard.type('fahuo')
    await sidebar.found.first().waitFor()
    await tab.keyboard.press('Enter')
    await tab.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#replyTextarea')?.value)
    await expect
      .poll(() => tab.evaluate('document.hasFocus() && document.activeElement.id'))
      .toBe('replyTextarea')
    expect(await tab.evaluate('seen.sends')).toBe(0)
    await tab.close()
  })

  it('refuses to insert when the page shows another buyer than the sidebar did', async () => {
    const tab = await run.open(CHAT)
    const sidebar = await sidebarOn(tab, run.say)
    await sidebar.find.fill('您好')
    await sidebar.found.first().waitFor()
    // The page moves on just before the agent chooses, and the sidebar cannot know.
    await hold.change(
      tab.mainFrame(),
      `document.querySelector('.chat-item-box').setAttribute('data-random', '7000000000002-0-all');
      for (const name of document.querySelectorAll('.nickname-span, .base-info .name')) name.textContent = '另一位买家';
      for (const bubble of document.querySelectorAll('[currentuid]')) bubble.setAttribute('currentuid', '7000000000002')`,
    )
    await tab.keyboard.press('Enter')
    hold.letGo()
    await sidebar.root.getByText(run.say('sidebar.moved')).waitFor()
    expect(await tab.locator(REPLY).inputValue()).toBe('')
    await tab.close()
  })
})

describe('what is kept', () => {
  it('is there again for the same buyer in another tab, after the worker was stopped, and after a restart', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'deskside-kept-'))
    const first = await openChromium({ serve: serve(page), profile })
    const tab = await first.open(CHAT)
    const sidebar = await sidebarOn(tab, first.say)
    await sidebar.saveNote('上次说 L 码偏紧')
    await sidebar.text('上次说 L 码偏紧').first().waitFor()
    await first.stopWorker()
    const other = await first.open(CHAT)
    await (await sidebarOn(other, first.say)).text('上次说 L 码偏紧').first().waitFor()
    await first.close()
    const second = await openChromium({ serve: serve(page), profile })
    const again = await second.open(CHAT)
    await (await sidebarOn(again, second.say)).text('上次说 L 码偏紧').first().waitFor()
    await second.close()
    rmSync(profile, { recursive: true, force: true })
  })
})

describe('what the page throws at it', () => {
  let run: ChromiumRun
  let thrown = page
  beforeAll(async () => {
    run = await openChromium({ serve: () => serve(thrown)() })
  })
  afterAll(() => run.close())

  it.each<[string, Partial<ChatPage>]>([
    [
      'HTML and marks in a name',
      { buyer: { uid: '1', nick: '<img src=x onerror=document.title="x">\u202e😀' } },
    ],
    [
      'a message of ten thousand characters',
      { lines: [{ side: 'buyer', text: '什么时候发货'.repeat(1700) }] },
    ],
    ['ten thousand elements', { filler: 5000 }],
    [
      'styles that hide everything',
      { style: 'html>*{display:none!important}*{color:red!important;font-size:40px!important}' },
    ],
  ])('%s leaves it standing', async (_, part) => {
    thrown = { ...page, ...part }
    const tab = await run.open(CHAT)
    const sidebar = await sidebarOn(tab, run.say)
    await sidebar.find.waitFor()
    const { width = 0, height = 0 } = (await (await sidebar.document.frameElement()).boundingBox()) ?? {}
    expect(Math.min(width, height)).toBeGreaterThan(200)
    expect(await tab.title()).toBe('商家客服')
    expect(await sidebar.root.locator('img').count()).toBe(0)
    await tab.close()
  })
})

import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Say } from '@/lib/locales/words'
import { wordsIn } from '../words'
import { firefoxSidebarOn } from './firefox-sidebar'
import { type FirefoxRun, LOADED, openFirefox, servePage } from './launch'
import { manyChats, THREE_BUYERS } from './pages/many-chats'
import { row } from './pages/pinduoduo'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'

let run: FirefoxRun
let tab: Page
let sidebar: Awaited<ReturnType<typeof firefoxSidebarOn>>
let say: Say
beforeAll(async () => {
  run = await openFirefox({ serve: () => servePage(manyChats(THREE_BUYERS)) })
  tab = await run.open(CHAT)
  sidebar = await firefoxSidebarOn(run.browser, tab)
  // A system's Firefox may come without the Chinese language: then all of this is in English.
  say = wordsIn(
    (await sidebar.evaluate<string>('document.querySelector("aside").lang')).startsWith('zh')
      ? 'zh_CN'
      : 'en',
  )
})
afterAll(() => run?.close())

const reply = () => tab.$eval('#replyTextarea', area => (area as HTMLTextAreaElement).value)
const isIn = (selector: string) =>
  sidebar.evaluate<boolean>(`document.hasFocus() && document.activeElement.closest('${selector}') !== null`)
const fieldText = () => sidebar.evaluate<string>(`document.querySelector('[data-field=find]').value`)
const count = (selector: string) =>
  sidebar.evaluate<number>(`document.querySelectorAll('${selector}').length`)

async function toTheField(): Promise<void> {
  await tab.focus('#replyTextarea')
  await tab.keyboard.down('Alt')
  await tab.keyboard.press('KeyQ')
  await tab.keyboard.up('Alt')
  await expect.poll(() => isIn('[data-field=find]')).toBe(true)
}

it('Firefox: a key to the field, words behind a code, Enter, and the notes are six Tabs away at most', async () => {
  await sidebar.shows('林间小鹿')
  await toTheField()
  await tab.keyboard.type('kd 顺丰')
  await sidebar.shows('默认发顺丰')
  await tab.keyboard.press('Enter')
  await expect.poll(reply).toContain('默认发顺丰')
  await expect.poll(() => fieldText()).toBe('')

  await toTheField()
  let tabs = 0
  while (tabs <= 6 && !(await isIn('.band'))) {
    await tab.keyboard.press('Tab')
    tabs++
  }
  expect(tabs).toBeLessThanOrEqual(6)
})

it('Firefox: the list of keys opens with its own, and closes with Escape to where it was asked for', async () => {
  await toTheField()
  await tab.keyboard.type('?')
  await expect.poll(() => count('dialog.keys-help[open]')).toBe(1)
  await tab.keyboard.press('Escape')
  await expect.poll(() => count('dialog.keys-help')).toBe(0)
  await expect.poll(() => isIn('[data-field=find]')).toBe(true)
})

it('Firefox: a change of buyer leaves every block where it stands, and what was begun with its buyer', async () => {
  const tops = async () => {
    const found = await sidebar.evaluate<string>(
      `JSON.stringify(['.find', '.list-place', '.pins-place', '.group-chips', '.band']
        .map(one => document.querySelector(one).getBoundingClientRect().top))`,
    )
    return JSON.parse(found) as readonly number[]
  }
  const settled = async (nick: string) => {
    await expect
      .poll(() => sidebar.evaluate<string>(`document.querySelector('.who-name').textContent`))
      .toBe(nick)
    await expect.poll(() => count('.skeleton')).toBe(0)
  }
  await tab.$eval('#replyTextarea', area => {
    if (area instanceof HTMLTextAreaElement) area.value = ''
  })
  await tab.focus('#replyTextarea')
  await tab.keyboard.type('只给小鹿的')
  await settled(THREE_BUYERS[0]?.buyer.nick ?? '')
  const before = await tops()
  // What moves by less than 3 px is no shift to a browser that measures it.
  const moved = async () =>
    (await tops()).filter((top, i) => !(Math.abs(top - (before[i] ?? Number.NaN)) < 3))
  for (const n of [1, 2, 0]) {
    await tab.evaluate(`switchTo(${n})`)
    await settled(THREE_BUYERS[n]?.buyer.nick ?? '')
    await expect.poll(moved).toEqual([])
    expect(await reply()).toBe(n === 0 ? '只给小鹿的' : '')
  }
})

/** Written on the full page, which the sidebar's own menu opens. */
async function savePhrases(...phrases: readonly object[]): Promise<void> {
  await sidebar.click('button', say('sidebar.more'))
  await sidebar.click('[role=menuitem]', say('sidebar.managePhrases'))
  const manage = await vi.waitFor(async () => {
    const found = (await run.browser.pages()).find(page => page.url().includes('manage.html'))
    if (!found) throw new Error('the full page is not open')
    return found
  }, LOADED)
  for (const ask of phrases)
    await manage.evaluate(data => browser.runtime.sendMessage({ type: 'savePhrase', data }), { ask })
  await manage.close()
  await tab.bringToFront()
}

declare const browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } }

it('Firefox: gaps that Tab goes to, a second text that waits, and what was typed twice', async () => {
  await savePhrases(
    { title: '尺码颜色', text: '尺码{光标}，颜色{光标}，今天就发' },
    { title: '申请优惠', text: '我给您申请一下优惠', next: { text: '申请好了，减 5 元', seconds: 1 } },
  )
  const empty = () =>
    tab.$eval('#replyTextarea', area => {
      if (area instanceof HTMLTextAreaElement) area.value = ''
    })
  const insert = async (title: string) => {
    await empty()
    await toTheField()
    await tab.keyboard.type(title)
    await sidebar.click('.phrase-main', title)
  }
  await insert('尺码颜色')
  await sidebar.shows(say('sidebar.stops', 1))
  await tab.keyboard.type('XL')
  await tab.keyboard.press('Tab')
  await tab.keyboard.type('白色')
  expect(await reply()).toBe('尺码XL，颜色白色，今天就发')

  await insert('申请优惠')
  await expect.poll(reply).toBe('我给您申请一下优惠')
  await sidebar.shows(say('sidebar.second.ready', '申请优惠'))
  await empty()
  await sidebar.click('button', say('sidebar.second.insertOf', '申请好了，减 5 元'))
  await expect.poll(reply).toBe('申请好了，减 5 元')
  await sidebar.shows(say('sidebar.second.ready', '申请优惠'), false)

  const typed = '这款没有小号了，大号给您优惠五块可以吗'
  for (const n of [11, 12])
    await tab.evaluate(
      html => document.querySelector('.msg-list')?.insertAdjacentHTML('beforeend', html),
      row({ side: 'agent', text: typed }, n, THREE_BUYERS[0]?.buyer.uid ?? ''),
    )
  await sidebar.shows(say('sidebar.offered.why'))
  await sidebar.click('button', say('sidebar.offered.save'))
  await sidebar.shows(say('sidebar.offered.why'), false)
  await insert('没有小号')
  await expect.poll(reply).toBe(typed)
})

it('Firefox: every heading and field is named in the language of the browser', async () => {
  const names = await sidebar.evaluate<string>(
    `JSON.stringify([...document.querySelectorAll('h2, [placeholder]')].map(one => one.placeholder || one.textContent))`,
  )
  const expected = ['sidebar.alerts', 'sidebar.find', 'sidebar.pins', 'sidebar.order'] as const
  expect(JSON.parse(names)).toEqual(expect.arrayContaining(expected.map(key => say(key))))
})

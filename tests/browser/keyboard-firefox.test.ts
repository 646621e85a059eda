import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { firefoxSidebarOn } from './firefox-sidebar'
import { type FirefoxRun, openFirefox, servePage } from './launch'
import { manyChats, THREE_BUYERS } from './pages/many-chats'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'

let run: FirefoxRun
let tab: Page
let sidebar: Awaited<ReturnType<typeof firefoxSidebarOn>>
beforeAll(async () => {
  run = await openFirefox({ serve: () => servePage(manyChats(THREE_BUYERS)) })
  tab = await run.open(CHAT)
  sidebar = await firefoxSidebarOn(run.browser, tab)
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

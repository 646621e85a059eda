import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { wordsIn } from '../words'
import { firefoxSidebarOn, inFullPage } from './firefox-sidebar'
import { type FirefoxRun, openFirefox, servePage } from './launch'
import { manyChats, THREE_BUYERS } from './pages/many-chats'
import { row } from './pages/pinduoduo'

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

const PHRASES = [
  { title: '尺码颜色', code: 'cmys', text: '尺码{光标}，颜色{光标}，今天就发' },
  {
    title: '申请优惠',
    code: 'sqyh',
    text: '我给您申请一下优惠',
    next: { text: '给您申请好了，减 5 元，您拍下我改价', seconds: 1 },
  },
]

it('Firefox: a gap is a place to go on in or to skip, a second text comes by itself, what was typed twice is kept', async () => {
  const language = await sidebar.evaluate<string>(`document.querySelector('aside').lang`)
  const say = wordsIn(language.startsWith('zh') ? 'zh_CN' : 'en')
  const send = (type: string, ask: object) =>
    `browser.runtime.sendMessage(${JSON.stringify({ type, data: { ask } })})`
  // Phrases are written in the full page alone.
  await sidebar.evaluate(send('openManage', { section: 'phrases' }))
  const saved = PHRASES.map(phrase => send('savePhrase', phrase)).join(', ')
  await inFullPage(run.browser, `Promise.all([${saved}]).then(() => true)`)
  await tab.bringToFront()
  const empty = () =>
    tab.$eval('#replyTextarea', area => {
      if (area instanceof HTMLTextAreaElement) area.value = ''
    })
  const caret = () =>
    tab.$eval('#replyTextarea', area =>
      area instanceof HTMLTextAreaElement && document.activeElement === area ? area.selectionStart : -1,
    )
  const insert = async (code: string, title: string) => {
    await empty()
    await toTheField()
    await tab.keyboard.type(code)
    await sidebar.shows(title)
    await tab.keyboard.press('Enter')
  }

  for (const size of ['XL', '']) {
    await insert('cmys', '尺码颜色')
    await sidebar.shows(say('sidebar.stops', 1))
    await expect.poll(caret).toBe('尺码'.length)
    await tab.keyboard.type(size)
    await tab.keyboard.press('Tab')
    await tab.keyboard.type('白色')
    await expect.poll(reply).toBe(`尺码${size}，颜色白色，今天就发`)
  }

  await insert('sqyh', '申请优惠')
  await expect.poll(reply).toBe('我给您申请一下优惠')
  await sidebar.shows(say('sidebar.second.ready', '申请优惠'))
  await empty()
  await sidebar.click('.band-ready button', say('sidebar.second.insert'))
  await expect.poll(reply).toBe('给您申请好了，减 5 元，您拍下我改价')

  const typed = '这款没有小号了，大号给您优惠五块可以吗'
  for (const n of [1, 2])
    await tab.$eval(
      '.msg-list',
      (list, html) => list.insertAdjacentHTML('beforeend', html),
      row({ side: 'agent', text: typed }, n, THREE_BUYERS[0]?.buyer.uid ?? ''),
    )
  await sidebar.shows(say('sidebar.offered.why'))
  await sidebar.click('.band-ready button', say('sidebar.offered.save'))
  await sidebar.shows(say('sidebar.offered.why'), false)
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

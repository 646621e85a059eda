import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ChromiumRun, openChromium, servePage } from './launch'
import { chatPage } from './pages/pinduoduo'
import { sidebarOn } from './sidebar'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'
const html = chatPage({
  buyer: { uid: '7000000000001', nick: '林间小鹿' },
  lines: [{ side: 'buyer', text: '什么时候发货呀' }],
})

let run: ChromiumRun
let tab: Page
beforeAll(async () => {
  run = await openChromium({ serve: () => servePage(html) })
  tab = await run.open(CHAT)
  await (await sidebarOn(tab, run.say)).suggestions.first().waitFor()
})
afterAll(() => run.close())

const reply = (page = tab) => page.locator('#replyTextarea')
const recentOn = async (page: Page) =>
  (await sidebarOn(page, run.say)).root.getByRole('list', { name: run.say('sidebar.recent.name') })

/** Searches, and takes what stands first; the search ends once the text is there for good. */
async function take(query: string): Promise<string> {
  const { find, found } = await sidebarOn(tab, run.say)
  await reply().fill('')
  await find.fill(query)
  await found.first().waitFor()
  await find.press('Enter')
  await expect.poll(() => find.inputValue()).toBe('')
  return reply().inputValue()
}

it('remembers searches that led to a phrase, in every tab, the latest first', async () => {
  const taken = await take('dizhi')
  await take('fahuo')
  const other = await run.open(CHAT)
  const { find, found, suggestions } = await sidebarOn(other, run.say)
  await suggestions.first().waitFor()
  // As a hand does it: a window without the keyboard takes it by a click alone.
  await find.click()
  await expect
    .poll(async () => (await recentOn(other)).getByRole('button').allTextContents())
    .toEqual(['fahuo', 'dizhi', ''])

  await (await recentOn(other)).getByRole('button', { name: 'dizhi' }).click()
  await found.first().waitFor()
  await find.press('Enter')
  await expect.poll(() => reply(other).inputValue()).toBe(taken)

  // A search that led nowhere is not remembered; and what is remembered can be dropped.
  await find.fill('tuikuan')
  await find.fill('')
  await expect
    .poll(async () => (await recentOn(other)).getByRole('button').allTextContents())
    .toEqual(['dizhi', 'fahuo', ''])
  await (await recentOn(other)).getByRole('button', { name: run.say('sidebar.recent.clear') }).click()
  await tab.bringToFront()
  await reply().focus()
  await (await sidebarOn(tab, run.say)).find.focus()
  await expect.poll(async () => (await recentOn(tab)).count()).toBe(0)
  await other.close()
})

it('keeps the shop’s own words out of phrases and out of what the agent writes, when asked to look', async () => {
  const sidebar = await sidebarOn(tab, run.say)
  const text = await take('fahuo')
  const word = /[\u4e00-\u9fff]{4}/.exec(text.slice(2))?.[0] ?? ''
  const check = async (draft: string) => {
    await reply().fill(draft)
    await sidebar.button('sidebar.more').click()
    await sidebar.document.getByRole('menuitem', { name: run.say('sidebar.draft.check') }).click()
  }
  const notice = () => sidebar.root.locator('.notice-text').textContent()
  await check(`亲，${word}`)
  await expect.poll(notice).toContain(run.say('sidebar.draft.fine'))
  await check('')
  await expect.poll(notice).toContain(run.say('sidebar.draft.empty'))

  const settings = await run.openOwn('manage.html#/settings')
  const words = settings.getByRole('textbox', { name: run.say('manage.settings.ownWordsName') })
  await words.fill(`${word},自家规矩,拦截`)
  await words.blur()
  await expect
    .poll(async () => {
      await settings.reload()
      return words.inputValue()
    })
    .toContain(word)
  await settings.close()
  await tab.bringToFront()

  // In evasive spelling, too: full width between the letters. The sidebar is told of the words a moment later.
  const evasive = [...word].join('　')
  await expect
    .poll(async () => {
      await check(`亲，${evasive}`)
      return notice()
    })
    .toContain(evasive)
  expect(await reply().inputValue()).toBe(`亲，${evasive}`)

  await reply().fill('')
  await sidebar.find.fill('fahuo')
  await sidebar.found.first().waitFor()
  await sidebar.find.press('Enter')
  await sidebar.root.locator('.phrase', { hasText: word }).locator('.stop-line').first().waitFor()
  expect(await reply().inputValue()).toBe('')
})

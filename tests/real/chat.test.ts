import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHold } from '../browser/hold'
import { pickerOn } from '../browser/picker'
import { frameBeside, gone, sidebarOn } from '../browser/sidebar'
import { type ChatStage, IN_CHAT, openChat } from './chat/stage'
import { type Desk, openDesk } from './desk'

let chat: ChatStage
let desk: Desk
const hold = createHold(() => undefined)
/** The same page under two names: at one it is taken for what it is, at the other it is taught. */
const at = (host: string) => chat.page.origin.replace('chat.', `${host}.`)

beforeAll(async () => {
  chat = await openChat('zh_CN')
  desk = await openDesk({ allowed: ['http://chat.localhost/*', 'http://taught.localhost/*'] })
  await desk.context.route('**/held', async route => {
    const served = await hold.serve(new URL(route.request().url()))
    return served ? route.fulfill(served) : route.abort()
  })
})
afterAll(async () => {
  await desk?.close()
  await chat?.stop()
})

/** Opens the agent's chat and then, like an agent, the chat with one buyer. */
async function openOn(host: string, buyer: string): Promise<Page> {
  const tab = await desk.open(at(host))
  await turnTo(tab, buyer)
  return tab
}

async function turnTo(tab: Page, buyer: string): Promise<void> {
  await tab.locator(IN_CHAT.contact(buyer)).first().click()
  await tab.locator(`converse-chat[jid^="${buyer}@"] ${IN_CHAT.box}`).waitFor()
}

/** The page is read anew, beside another sidebar, once `taught`; the box reaches across the page, so that this one starts collapsed. */
async function expanded(tab: Page, taught: () => Promise<void>) {
  const teaching = await frameBeside(tab)
  await taught()
  await gone(teaching)
  const sidebar = await sidebarOn(tab, desk.say)
  await sidebar.document.getByRole('button', { name: desk.say('sidebar.expand') }).click()
  return sidebar
}

/** Of the phrases that answer when an order is sent. */
const SHIPPING = /发货|发出/

const boxOf = (tab: Page) => tab.locator(IN_CHAT.box).first()

async function insertFirst(tab: Page, search: string): Promise<string> {
  const sidebar = await sidebarOn(tab, desk.say)
  await sidebar.find.fill(search)
  await sidebar.found.first().click()
  await tab.waitForFunction(css => document.querySelector<HTMLTextAreaElement>(css)?.value, IN_CHAT.box)
  return boxOf(tab).inputValue()
}

describe('converse.js at an address nobody knows', () => {
  let tab: Page
  it('is recognised once the site is allowed, and read without being taught', async () => {
    tab = await desk.open(at('chat'))
    await tab.locator(IN_CHAT.contact('deer')).first().waitFor()
    await chat.deer.write(chat.agent, '你好，这款毛巾还有货吗')
    await chat.deer.write(chat.agent, '要两条\n灰色的')
    await turnTo(tab, 'deer')
    await tab.locator(IN_CHAT.theirs).nth(1).waitFor()
    expect(await tab.locator('deskside-sidebar').count()).toBe(0)
    await desk.openPicker(tab)
    const picker = await pickerOn(tab, desk.say)
    await picker.panel.getByText(desk.say('teach.looksLike', 'Converse.js', 0, 2)).waitFor()
    const sidebar = await expanded(tab, () => picker.offer('Converse.js').click())
    await sidebar.root.getByText('林间小鹿').first().waitFor()
  })

  it('tells at once that a buyer wrote', async () => {
    const sidebar = await sidebarOn(tab, desk.say)
    await chat.deer.write(chat.agent, '什么时候发货')
    await sidebar.root.locator('.waiting, [class*=wait]').first().waitFor()
    await sidebar.suggestions.filter({ hasText: SHIPPING }).first().waitFor()
  })

  it('takes a phrase into its own model; it is sent when the agent presses Enter, and not before', async () => {
    const said = await insertFirst(tab, '您好')
    expect(chat.deer.heard).toEqual([])
    await boxOf(tab).press('Enter')
    await expect.poll(() => chat.deer.heard.map(({ text }) => text)).toEqual([said])
    expect(await tab.locator(IN_CHAT.ours).last().innerText()).toBe(said)
  })

  it('is read by what is on screen, whatever buyer the address names', async () => {
    await tab.evaluate(() => history.replaceState(null, '', '#converse/chat?jid=crane@localhost'))
    const sidebar = await sidebarOn(tab, desk.say)
    expect(await sidebar.root.locator('.who-name').innerText()).toBe('林间小鹿')
    const before = chat.deer.heard.length
    const said = await insertFirst(tab, '您好')
    await boxOf(tab).press('Enter')
    await expect.poll(() => chat.deer.heard.length).toBe(before + 1)
    expect(chat.deer.heard.at(-1)?.text).toBe(said)
    expect(chat.crane.heard).toEqual([])
  })

  it('refuses a phrase while the sidebar still shows the buyer before', async () => {
    const sidebar = await sidebarOn(tab, desk.say)
    await sidebar.find.fill('您好')
    await sidebar.found.first().waitFor()
    // The agent turns to another buyer and presses a phrase before the sidebar has looked.
    const turn = `document.querySelector(${JSON.stringify(IN_CHAT.contact('crane'))}).click()`
    await hold.change(tab.mainFrame(), turn, `converse-chat[jid^="crane@"] ${IN_CHAT.box}`)
    expect(await sidebar.root.locator('.who-name').innerText()).toBe('林间小鹿')
    await sidebar.found.first().evaluate(phrase => (phrase as HTMLElement).click())
    hold.letGo()
    await sidebar.text(desk.say('sidebar.moved')).waitFor()
    expect(
      await tab.locator(IN_CHAT.box).evaluateAll(all => all.map(box => (box as HTMLTextAreaElement).value)),
    ).toEqual(expect.not.arrayContaining([expect.stringMatching(/./)]))
    await sidebar.root.getByText('云中白鹤').first().waitFor()
    expect(chat.crane.heard).toEqual([])
    await tab.close()
  })
})

describe('converse.js taught from scratch', () => {
  let tab: Page
  it('is learned from clicks on two messages of each side, the name and the box', async () => {
    tab = await openOn('taught', 'deer')
    await tab.locator(IN_CHAT.theirs).nth(2).waitFor()
    const lines = await tab.locator('.chat-msg__text').allInnerTexts()
    const theirs = await tab.locator(IN_CHAT.theirs).count()
    await desk.openPicker(tab)
    const picker = await pickerOn(tab, desk.say)
    await picker.part('teach.role.buyerMessage').click()
    await picker.at(IN_CHAT.theirs, 0)
    await picker.at(IN_CHAT.theirs, 1)
    await picker.part('teach.role.ownMessage').click()
    await picker.at(IN_CHAT.ours, 0)
    await picker.stop.click()
    await picker.panel
      .getByText(desk.say('teach.messages', lines.length, theirs, (lines.at(-1) ?? '').slice(0, 60)))
      .waitFor()
    await picker.part('teach.role.buyerName').click()
    await picker.at(IN_CHAT.name)
    await picker.part('teach.role.composer').click()
    await picker.at(IN_CHAT.box)
    await picker.panel.getByLabel(desk.say('teach.name')).fill('自己教的客服台')
    const sidebar = await expanded(tab, () => picker.save.click())
    await sidebar.root.getByText('林间小鹿').first().waitFor()
  })

  it('takes phrases', async () => {
    const before = chat.deer.heard.length
    const said = await insertFirst(tab, '您好')
    await boxOf(tab).press('Enter')
    await expect.poll(() => chat.deer.heard.slice(before).map(({ text }) => text)).toEqual([said])
  })

  it('follows the agent to the next buyer', async () => {
    await chat.crane.write(chat.agent, '什么时候发货')
    await turnTo(tab, 'crane')
    const sidebar = await sidebarOn(tab, desk.say)
    await sidebar.root.locator('.who-name', { hasText: '云中白鹤' }).waitFor()
    await sidebar.suggestions.filter({ hasText: SHIPPING }).first().waitFor()
    const before = chat.deer.heard.length
    const said = await insertFirst(tab, '您好')
    await boxOf(tab).press('Enter')
    await expect.poll(() => chat.crane.heard.map(({ text }) => text)).toEqual([said])
    expect(chat.deer.heard).toHaveLength(before)
    await tab.close()
  })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allow } from './allow'
import { type ChromiumRun, openChromium, servePage } from './launch'
import { changedChat } from './pages/changed-chat'
import { openPicker, pickerOn } from './picker'
import { frameBeside, gone, sidebarOn } from './sidebar'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'
const serve = () => servePage(changedChat('林间小鹿'))

describe('a console whose page changed', () => {
  let run: ChromiumRun
  const profile = mkdtempSync(join(tmpdir(), 'deskside-teach-'))
  beforeAll(async () => {
    run = await openChromium({ serve, profile })
  })
  afterAll(async () => {
    await run.close()
    rmSync(profile, { recursive: true, force: true })
  })

  it('is taught by pointing: nothing of the page is pressed, and the sidebar reads it at once', async () => {
    const tab = await run.open(CHAT)
    const sidebar = await sidebarOn(tab, run.say)
    await sidebar.button('teach.pointOut').click()
    const picker = await pickerOn(tab, run.say)
    await picker.part('teach.role.buyerMessage').click()
    await picker.at('[data-who=customer] span', 0)
    await picker.at('[data-who=customer] span', 1)
    // The other side is asked for next.
    await picker.asks('teach.role.ownMessage')
    await picker.at('[data-who=shop] span', 0)
    await picker.panel.getByText(run.say('teach.messages', 6, 3, '已为您接入人工客服')).waitFor()
    await picker.part('teach.role.buyerName').click()
    await picker.at('.peer-nick')
    await picker.part('teach.role.composer').click()
    await picker.at('textarea')
    expect(await tab.evaluate('seen')).toEqual({ clicks: 0, keys: 0, moves: 0, edits: 0 })
    await picker.save.click()
    // The page is read anew as it was taught, by another agent with another sidebar.
    await gone(sidebar.document)
    const taught = await sidebarOn(tab, run.say)
    await taught.root.getByText('林间小鹿').first().waitFor()
    await taught.find.fill('您好')
    await taught.found.first().click()
    await tab.waitForFunction(() => document.querySelector('textarea')?.value)
    await tab.close()
  })

  it('is still read after the worker was stopped and the browser closed', async () => {
    await run.close()
    run = await openChromium({ serve, profile })
    await run.stopWorker()
    const tab = await run.open(CHAT)
    await (await sidebarOn(tab, run.say)).root.getByText('林间小鹿').first().waitFor()
    await tab.close()
  })
})

describe('the picker', () => {
  let run: ChromiumRun
  beforeAll(async () => {
    run = await openChromium({ serve })
  })
  afterAll(() => run.close())

  const open = async () => {
    const tab = await run.open(CHAT)
    await (await sidebarOn(tab, run.say)).button('teach.pointOut').click()
    return { tab, picker: await pickerOn(tab, run.say) }
  }

  it('works by the keyboard alone, and tells the page of no key', async () => {
    const { tab, picker } = await open()
    await picker.part('teach.role.composer').focus()
    await tab.keyboard.press('Enter')
    // The page is asked, and takes the keyboard then.
    await expect.poll(() => picker.panel.evaluate(() => document.hasFocus())).toBe(false)
    // From the page's first element to the box in which answers are written.
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter']) await tab.keyboard.press(key)
    await picker.another('teach.role.composer').waitFor()
    await expect.poll(() => picker.panel.evaluate(panel => panel.contains(document.activeElement))).toBe(true)
    await picker.panel
      .getByRole('button', { name: run.say('teach.leave'), exact: true })
      .first()
      .focus()
    await tab.keyboard.press('Enter')
    await picker.panel.waitFor({ state: 'detached' })
    expect(await tab.locator('deskside-sidebar').count()).toBe(1)
    expect(await tab.evaluate('seen')).toEqual({ clicks: 0, keys: 0, moves: 0, edits: 0 })
    await tab.close()
  })

  it('takes back with Escape what was pointed at last, then stops', async () => {
    const { tab, picker } = await open()
    await picker.part('teach.role.buyerMessage').click()
    await picker.at('[data-who=customer] span', 0)
    await picker.another('teach.role.buyerMessage').waitFor()
    await tab.keyboard.press('Escape')
    await picker.part('teach.role.buyerMessage').waitFor()
    await picker.panel.locator('.part.on').waitFor()
    await tab.keyboard.press('Escape')
    await picker.panel.locator('.part.on').waitFor({ state: 'detached' })
    expect(await tab.evaluate('seen')).toEqual({ clicks: 0, keys: 0, moves: 0, edits: 0 })
    await tab.close()
  })

  it('moves off what it covers', async () => {
    const { tab, picker } = await open()
    const at = async () => (await picker.panel.boundingBox())?.x
    const before = await at()
    await picker.panel.getByRole('button', { name: run.say('teach.move') }).click()
    await expect.poll(at).not.toBe(before)
    await picker.panel.waitFor()
    await tab.close()
  })

  it('leaves with Escape what is pointed at, and opens again as it was', async () => {
    const { tab, picker } = await open()
    await picker.part('teach.role.buyerName').click()
    await picker.at('.peer-nick')
    await picker.another('teach.role.buyerName').click()
    await picker.panel.locator('.part.on').waitFor()
    await tab.keyboard.press('Escape')
    await picker.panel.locator('.part.on').waitFor({ state: 'detached' })
    await picker.another('teach.role.buyerName').waitFor()
    expect(await tab.evaluate('seen')).toEqual({ clicks: 0, keys: 0, moves: 0, edits: 0 })
    await tab.close()
  })

  it('takes a counter-example: what was taken for ours and is not is left out', async () => {
    const { tab, picker } = await open()
    await picker.part('teach.role.buyerMessage').click()
    await picker.at('[data-who=customer] span', 0)
    await picker.part('teach.role.ownMessage').click()
    await picker.at('[data-who=shop] span', 0)
    await picker.stop.click()
    await picker.panel.getByText(run.say('teach.count', 3, '已为您接入人工客服')).waitFor()
    await picker.not('teach.role.ownMessage').click()
    await picker.at('[data-who=shop].tip span')
    await picker.panel.getByText(run.say('teach.count', 2, '能的，邮政都到')).waitFor()
    expect(await tab.evaluate('seen.clicks')).toBe(0)
    await tab.close()
  })
})

describe('a site nobody knows', () => {
  const SITE = 'https://desk.example.com/im'
  const profile = mkdtempSync(join(tmpdir(), 'deskside-site-'))
  afterAll(() => rmSync(profile, { recursive: true, force: true }))

  it('has no sidebar, is taught once allowed, and has one from then on', async () => {
    const before = await openChromium({ serve, profile })
    const bare = await before.open(SITE)
    // Another page, opened later, has its sidebar by now.
    await sidebarOn(await before.open(CHAT), before.say)
    expect(await bare.locator('deskside-sidebar').count()).toBe(0)
    const { extensionId } = before
    await before.close()
    allow(profile, extensionId, 'https://desk.example.com/*')

    const run = await openChromium({ serve, profile })
    const tab = await run.open(SITE)
    await openPicker(run, tab)
    const beside = await frameBeside(tab)
    const picker = await pickerOn(tab, run.say)
    await picker.part('teach.role.buyerMessage').click()
    await picker.at('[data-who=customer] span', 0)
    await picker.at('[data-who=customer] span', 2)
    await picker.part('teach.role.ownMessage').click()
    await picker.at('[data-who=shop] span', 1)
    await picker.part('teach.role.buyerName').click()
    await picker.at('.peer-nick')
    await picker.panel.getByLabel(run.say('teach.name')).fill('样例客服台')
    await picker.save.click()
    // The open page gets its sidebar at once, a new one by itself.
    await gone(beside)
    await (await sidebarOn(tab, run.say)).root.getByText('林间小鹿').first().waitFor()
    await tab.close()
    const again = await run.open(SITE)
    await (await sidebarOn(again, run.say)).root.getByText('样例客服台').first().waitFor()
    expect(await again.locator('deskside-sidebar').count()).toBe(1)

    const manage = await run.openOwn('manage.html#/consoles')
    await manage.getByText('样例客服台').first().waitFor()
    await manage.getByRole('button', { name: run.say('manage.consoles.remove', '样例客服台') }).click()
    await again.locator('deskside-sidebar').waitFor({ state: 'detached' })
    await run.close()
  })
})

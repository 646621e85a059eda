import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it, onTestFinished, vi } from 'vitest'
import { wallText } from '@/lib/notes/follow-up'
import { builtExtension } from './extension'
import { type ChromiumRun, LOADED, openChromium, servePage } from './launch'
import { listPage, ORDERS, orderNumber } from './pages/order-list'
import { chatPage } from './pages/pinduoduo'
import { sidebarOn } from './sidebar'
import { store } from './stored'

const MINUTE = 60_000

/**
 * The built extension as it is once the agent has allowed what it asks for: the browser's own question cannot be answered without a window.
 */
function allowed(): string {
  const dir = mkdtempSync(join(tmpdir(), 'deskside-allowed-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  cpSync(builtExtension('chrome'), dir, { recursive: true })
  const path = join(dir, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  manifest.permissions = [...manifest.permissions, ...manifest.optional_permissions]
  writeFileSync(path, JSON.stringify(manifest))
  return dir
}

async function add(page: Page, say: ChromiumRun['say'], text: string, due: number): Promise<void> {
  await page.getByRole('button', { name: say('manage.followUps.add') }).click()
  await page.getByRole('textbox', { name: say('followUp.text') }).fill(text)
  await page.getByLabel(say('followUp.exactName')).fill(wallText(due))
  await page.getByRole('button', { name: say('manage.editor.save') }).click()
  await page.locator('.card-text', { hasText: text }).waitFor()
}

const told = async (run: ChromiumRun) =>
  (await run.worker()).evaluate<string[]>('chrome.notifications.getAll().then(Object.keys)')
const alarm = async (run: ChromiumRun) =>
  (await run.worker()).evaluate<number | undefined>(
    "chrome.alarms.get('follow-ups').then(found => found?.scheduledTime)",
  )

it('what fell due is told by the system once, and the next alarm survives a restart of the browser', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'deskside-profile-'))
  onTestFinished(() => rmSync(profile, { recursive: true, force: true }))
  const extension = allowed()
  const options = { serve: () => undefined, profile, extension }
  const run = await openChromium(options)
  const page = await run.openOwn('manage.html#/follow-ups')
  // The browser was closed since an hour ago.
  await store(run, 'reminded', Date.now() - 60 * MINUTE)
  await add(page, run.say, '问仓库', Date.now() - 2 * MINUTE)
  await vi.waitFor(async () => expect(await told(run)).toEqual(['follow-ups']), LOADED)
  const next = Math.floor((Date.now() + 30 * MINUTE) / MINUTE) * MINUTE
  await add(page, run.say, '回访', next)
  await vi.waitFor(async () => expect(await alarm(run)).toBe(next), LOADED)
  await run.close()

  const again = await openChromium(options)
  await vi.waitFor(async () => expect(await alarm(again)).toBe(next), LOADED)
  await again.close()
})

it('an answer put off is counted down, and dropped once the buyer writes again', async () => {
  const html = chatPage({
    buyer: { uid: '7000000000001', nick: '林间小鹿' },
    lines: [{ side: 'buyer', text: '在吗' }],
  })
  const run = await openChromium({ serve: () => servePage(html) })
  const tab = await run.open('https://mms.pinduoduo.com/chat-merchant/index.html#/')
  const sidebar = await sidebarOn(tab, run.say)
  await sidebar.button('sidebar.replyLater').click()
  await sidebar.root.getByRole('menuitem', { name: run.say('followUp.due.tenMinutes') }).click()
  await sidebar.root.locator('.put-off').waitFor()
  await tab.evaluate(() => {
    const last = [...document.querySelectorAll('li.onemsg')].at(-1)
    if (!last) throw new Error('the chat has no line')
    const next = last.cloneNode(true) as Element
    next.id = last.id.replace(/\d+$/, n => String(Number(n) + 1))
    const box = next.querySelector('.msg-content-box')
    if (box) box.textContent = '有货吗'
    last.after(next)
  })
  await sidebar.root.locator('.put-off').waitFor({ state: 'detached' })
  await run.close()
})

it('the list of what needs doing scrolls the page to each order in turn', async () => {
  const run = await openChromium({ serve: () => servePage(listPage({ orders: 40 })) })
  const tab = await run.open(ORDERS)
  const sidebar = await sidebarOn(tab, run.say)
  const listed = sidebar.root.locator('.listed')
  await listed.first().waitFor()
  expect(await listed.count()).toBe(20)
  await sidebar.button('sidebar.previousOrder').click()
  const current = sidebar.root.locator('.listed[aria-current=true] .listed-id')
  const end = (await current.textContent())?.slice(-4) ?? ''
  const number = Array.from({ length: 40 }, (_, i) => orderNumber(i)).find(one => one.endsWith(end))
  await vi.waitFor(async () => {
    const inSight = await tab.evaluate(sn => {
      const row = [...document.querySelectorAll('.one')].find(one => one.textContent?.includes(sn))
      const box = row?.getBoundingClientRect()
      return box !== undefined && box.top > 0 && box.bottom < innerHeight
    }, number ?? '')
    expect(inSight).toBe(true)
  }, LOADED)
  await run.close()
})

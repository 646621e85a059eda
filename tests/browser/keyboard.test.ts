import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WordKey } from '@/lib/locales/words'
import { type ChromiumRun, LOADED, openChromium, servePage } from './launch'
import { chatPage } from './pages/pinduoduo'
import { sidebarOn } from './sidebar'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'
const page = chatPage({
  buyer: { uid: '7000000000001', nick: '林间小鹿' },
  lines: [
    { side: 'buyer', text: '地址能改一下吗 我搬家了' },
    { side: 'buyer', text: '再不处理我就给差评' },
  ],
  order: {
    sn: '261121-304958817263540',
    state: '待发货',
    address: '林晚 13712345678 浙江省杭州市西湖区文一路',
  },
})

/** The name of what has the focus. */
const focused = (of: Page | Frame) =>
  of.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent)

let run: ChromiumRun
beforeAll(async () => {
  run = await openChromium({ serve: () => servePage(page) })
})
afterAll(() => run?.close())

describe('in the sidebar, by the keyboard alone,', () => {
  it('the notes are six Tabs at most from the field, with alerts, suggestions and an order between', async () => {
    const tab = await run.open(CHAT)
    const sidebar = await sidebarOn(tab, run.say)
    await sidebar.suggestions.first().waitFor()
    await sidebar.find.focus()
    const inBand = () => sidebar.document.evaluate(() => document.activeElement?.closest('.band') !== null)
    let tabs = 0
    while (tabs <= 6 && !(await inBand())) {
      await tab.keyboard.press('Tab')
      tabs++
    }
    expect(tabs).toBeLessThanOrEqual(6)
    await tab.close()
  })

  it('the list of keys closes with Escape and gives the focus back to where it was asked for', async () => {
    const tab = await run.open(CHAT)
    const sidebar = await sidebarOn(tab, run.say)
    await sidebar.find.focus()
    await tab.keyboard.press('?')
    const keys = sidebar.root.getByRole('dialog', { name: run.say('sidebar.keys.title') })
    await keys.waitFor()
    await expect.poll(() => focused(sidebar.document), LOADED).toBe(run.say('sidebar.keys.close'))
    // It is all there is while it is open.
    for (let i = 0; i < 3; i++) await tab.keyboard.press('Tab')
    expect(await sidebar.document.evaluate(() => document.activeElement?.closest('.band'))).toBeNull()
    await keys.getByRole('button').focus()
    await tab.keyboard.press('Escape')
    await keys.waitFor({ state: 'detached' })
    await expect.poll(() => focused(sidebar.document), LOADED).toBe(run.say('sidebar.find'))
    await tab.close()
  })

  it('what a search for notes finds stands in sight at once', async () => {
    const tab = await run.open(CHAT)
    const sidebar = await sidebarOn(tab, run.say)
    await sidebar.saveNote('不要放门口')
    for (const text of ['要发票', '周五补发']) {
      await sidebar.newNote.fill(text)
      await sidebar.newNote.press('Enter')
      await expect.poll(() => sidebar.newNote.inputValue(), LOADED).toBe('')
    }
    const field = sidebar.root.getByRole('searchbox', { name: run.say('sidebar.findNotes') })
    await field.fill('发票')
    const found = sidebar.root.locator('.note')
    await expect.poll(() => found.count(), LOADED).toBe(1)
    const band = await sidebar.root.locator('.band > .notes').boundingBox()
    const row = await found.boundingBox()
    expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual((band?.y ?? 0) + (band?.height ?? 0))
    await tab.close()
  })
})

/** Buttons that open a dialog, by the section of the full page they stand in. */
const DIALOGS: readonly (readonly [section: string, opener: WordKey])[] = [
  ['phrases', 'manage.exchange.import'],
  ['follow-ups', 'handOver.title'],
]

it.each(DIALOGS)(
  'in %s, the dialog behind a button closes with Escape and gives it the focus back',
  async (section, opener) => {
    const own = await run.openOwn(`manage.html#/${section}`)
    const button = own.getByRole('button', { name: run.say(opener), exact: true })
    await button.focus()
    await own.keyboard.press('Enter')
    const dialog = own.getByRole('dialog')
    await dialog.waitFor()
    await own.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => focused(own), LOADED).toBe(run.say(opener))
    await own.close()
  },
)

it('so does the one behind an item of a menu, to the menu’s button', async () => {
  const own = await run.openOwn('manage.html#/phrases')
  await own.getByRole('button', { name: run.say('manage.exchange.export'), exact: true }).focus()
  await own.keyboard.press('Enter')
  const item = own.getByRole('menuitem', { name: run.say('team.handOutAs') })
  await item.focus()
  await own.keyboard.press('Enter')
  const dialog = own.getByRole('dialog')
  await dialog.waitFor()
  await own.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => focused(own), LOADED).toBe(run.say('manage.exchange.export'))
  await own.close()
})

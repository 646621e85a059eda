import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SECTION_IDS } from '@/lib/manage/sections'
import { type FullPage, openFullPage } from './full-page'
import { type ChromiumRun, LOADED, openChromium, servePage } from './launch'
import { chatPage, shopTime } from './pages/pinduoduo'
import { sidebarOn } from './sidebar'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'
const chat = (...texts: readonly string[]) =>
  chatPage({
    buyer: { uid: '7000000000001', nick: '林间小鹿' },
    lines: texts.map(text => ({
      side: 'buyer',
      text,
      at: shopTime(-1).replace(/(\d+)-(\d+)-(\d+)/, '$1年$2月$3日'),
    })),
    order: {
      sn: '261121-304958817263540',
      state: '待发货',
      address: '林晚 13712345678 浙江省杭州市西湖区文一路',
    },
  })
const html = chat('什么时候发货呀')
/** Asks for what three phrases answer; the address raises an alert. */
const asksMuch = chat('能便宜点吗', '送赠品吗')

const ASKS_MUCH = '?much'

/** 1440 × 900 at a zoom of 150 %, in CSS px. */
const ZOOMED = { width: 960, height: 600 }

interface Extension {
  readonly chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } }
}

let run: ChromiumRun
let own: Page
beforeAll(async () => {
  run = await openChromium({
    serve: ({ search }) => servePage(search === ASKS_MUCH ? asksMuch : html),
  })
  own = await run.openOwn('manage.html#/settings')
})
afterAll(() => run?.close())

/** The sidebar at a width, beside a page in a window of a size. */
async function beside(width: number, window: { width: number; height: number }, search = '') {
  await own.evaluate(layout => (globalThis as unknown as Extension).chrome.storage.local.set(layout), {
    'layout:pinduoduo-chat': { host: 'page', side: 'right', width, collapsed: false, slash: false },
  })
  const tab = await run.context.newPage()
  await tab.setViewportSize(window)
  await tab.goto(CHAT.replace('#', `${search}#`))
  const sidebar = await sidebarOn(tab, run.say)
  await sidebar.suggestions.first().waitFor()
  return { tab, sidebar }
}

/** How far anything reaches beyond the side of what scrolls or cuts it off, in px. */
const OVERHANG = () => document.documentElement.scrollWidth - document.documentElement.clientWidth

describe('the sidebar', () => {
  it.each([
    [280, { width: 1440, height: 900 }],
    [280, ZOOMED],
    [340, ZOOMED],
  ])('of %i px has three suggestions in sight in %o, below the alerts', async (width, window) => {
    const { tab, sidebar } = await beside(width, window, ASKS_MUCH)
    await expect.poll(() => sidebar.suggestions.count(), LOADED).toBe(3)
    await sidebar.root.locator('.alert').first().waitFor()
    const band = await sidebar.root.locator('.band').boundingBox()
    for (const row of await sidebar.suggestions.all()) {
      const box = await row.boundingBox()
      const text = await row.locator('.phrase-text').boundingBox()
      expect(text?.height).toBeGreaterThan(16)
      expect((box?.y ?? Number.NaN) + (box?.height ?? 0)).toBeLessThanOrEqual(band?.y ?? 0)
    }
    await tab.close()
  })

  it.each([280, 340, 480])('of %i px scrolls to no side', async width => {
    const { tab, sidebar } = await beside(width, { width: 1440, height: 900 })
    expect(await sidebar.document.evaluate(OVERHANG)).toBe(0)
    const wide = await sidebar.root
      .locator('.scroll')
      .evaluate(scroll => scroll.scrollWidth - scroll.clientWidth)
    expect(wide).toBe(0)
    await tab.close()
  })

  it('keeps the field in its place while what is below scrolls, and the notes in sight at 900 px', async () => {
    const { tab, sidebar } = await beside(340, { width: 1440, height: 900 })
    const top = async () => (await sidebar.find.boundingBox())?.y ?? Number.NaN
    const head = await sidebar.root.locator('.who').boundingBox()
    await sidebar.root.locator('.scroll').evaluate(scroll => scroll.scrollTo(0, 10_000))
    await expect.poll(top, LOADED).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0))
    expect(await top()).toBeLessThan(450)
    const band = await sidebar.root.locator('.band').boundingBox()
    expect((band?.y ?? 0) + (band?.height ?? 0)).toBeLessThanOrEqual(900)

    // In a low window too the field for a note is whole once it is asked for, though it grows when it takes the focus.
    await tab.setViewportSize({ width: 960, height: 300 })
    await sidebar.openNotes()
    const notes = sidebar.root.locator('.notes')
    const under = async () => {
      const [field, room] = [await sidebar.newNote.boundingBox(), await notes.boundingBox()]
      return (field?.y ?? 0) + (field?.height ?? 0) - ((room?.y ?? 0) + (room?.height ?? 0))
    }
    await expect.poll(under, LOADED).toBeLessThanOrEqual(0)
    expect(await notes.evaluate(one => one.scrollTop)).toBeGreaterThan(0)
    await tab.close()
  })

  it('keeps the chosen row and the buttons apart from the rest in forced colours', async () => {
    const { tab, sidebar } = await beside(340, { width: 1440, height: 900 })
    await tab.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    await sidebar.find.fill('发货')
    const rows = sidebar.found
    await rows.nth(1).waitFor()
    const frame = (at: number) =>
      rows.nth(at).evaluate(row => getComputedStyle(row.closest('li') ?? row, '::after').borderTopStyle)
    expect([await frame(0), await frame(1)]).toEqual(['solid', 'none'])
    const colour = (one: Element) => getComputedStyle(one).color
    expect(await rows.first().locator('mark').first().evaluate(colour)).toBe(
      await rows.first().evaluate(colour),
    )
    const button = sidebar.button('sidebar.writeRemark')
    expect(await button.evaluate(one => getComputedStyle(one).borderTopStyle)).toBe('solid')
    await tab.close()
  })
})

describe('the full page', () => {
  it('gives its own rules the last word over those it shares', async () => {
    const page = await run.openOwn('manage.html#/phrases')
    const group = page.locator('.group-name').first()
    await group.waitFor()
    expect(await group.evaluate(one => getComputedStyle(one).paddingLeft)).toBe('8px')
    await page.close()
  })

  describe('at 960 px', () => {
    let full: FullPage
    beforeAll(async () => {
      full = await openFullPage(run)
      await full.page.setViewportSize(ZOOMED)
    })
    afterAll(() => full.page.close())

    it.each(SECTION_IDS)('scrolls to no side: %s', async id => {
      await full.turnTo(id)
      expect(await full.page.evaluate(OVERHANG)).toBe(0)
      const main = full.page.locator('main')
      expect(await main.evaluate(one => one.scrollWidth - one.clientWidth)).toBe(0)
      // A button's words stand beside its icon, in one line.
      const high = (all: Element[]) => all.filter(one => one.clientHeight > 40).map(one => one.textContent)
      expect(await main.locator('.btn').evaluateAll(high)).toEqual([])
    })
  })
})

it('what is kept in practice stays there: no note of it on the pages, nor in a backup', async () => {
  const NOTE = '练习里记的一笔'
  const practice = await run.openOwn('demo.html?buyer=10245&seed=7')
  const sidebar = await sidebarOn(practice, run.say)
  await sidebar.saveNote(NOTE)
  await sidebar.text(NOTE).first().waitFor()
  await sidebar.suggestions.first().click()
  const notes = await run.openOwn('manage.html#/notes')
  await notes.getByText(run.say('manage.notes.empty')).waitFor()
  const backup = await run.openOwn('manage.html#/backup')
  const download = backup.waitForEvent('download')
  await backup.getByRole('button', { name: run.say('manage.backup.save') }).click()
  const stream = await (await download).createReadStream()
  let text = ''
  for await (const part of stream) text += String(part)
  expect(text).toContain('"phrases"')
  expect(text).not.toContain(NOTE)
  expect(text).not.toContain('practice')
  for (const page of [practice, notes, backup]) await page.close()
})

import type { Page } from 'playwright-core'
import type { ChromiumRun } from '../../tests/browser/launch'
import { sidebarIn } from '../../tests/browser/sidebar'
import { sidebarBeside } from '../sidebar-beside'

/** A state to look at: its name in the picture's, and what a hand does to get there. */
export interface PageState {
  readonly name: string
  reach(page: Page, run: ChromiumRun): Promise<void>
}

const sidebarOn = async (page: Page, say: ChromiumRun['say']) => sidebarIn(await sidebarBeside(page), say)

/** Of the sidebar beside a console: as it stands, and everything that opens in it. */
export const sidebarStates: readonly PageState[] = [
  { name: '', reach: async () => {} },
  {
    name: '-evidence',
    async reach(page, { say }) {
      const { root, openNotes } = await sidebarOn(page, say)
      const keep = root.getByRole('button', { name: say('caseFile.keep') })
      // Where no alert is about evidence, it is kept from among the notes.
      if ((await keep.count()) === 0) await openNotes()
      await keep.first().click()
    },
  },
  {
    name: '-notes',
    async reach(page, { say }) {
      await (await sidebarOn(page, say)).openNotes()
    },
  },
  {
    name: '-notes-found',
    async reach(page, { say }) {
      const sidebar = await sidebarOn(page, say)
      await sidebar.openNotes()
      await sidebar.root.locator('.find-notes').fill('要')
      await sidebar.root.locator('.of-other').first().waitFor()
    },
  },
  {
    name: '-linked',
    async reach(page, { say }) {
      const { openNotes, root } = await sidebarOn(page, say)
      await openNotes()
      await root.locator('.linked').first().scrollIntoViewIfNeeded()
    },
  },
  {
    name: '-parcels',
    async reach(page, { say }) {
      const { text } = await sidebarOn(page, say)
      await page.evaluate(
        parcels => document.querySelector('.order-card')?.insertAdjacentHTML('beforeend', parcels),
        PARCELS,
      )
      await text('SF1330009998877').scrollIntoViewIfNeeded()
    },
  },
  {
    name: '-remark',
    async reach(page, { say }) {
      await (await sidebarOn(page, say)).button('sidebar.writeRemark').click()
    },
  },
  {
    name: '-issue',
    async reach(page, { say }) {
      const { root } = await sidebarOn(page, say)
      await root
        .locator('.order-acts')
        .getByRole('button', { name: say('issues.log') })
        .click()
    },
  },
  {
    name: '-keys',
    async reach(page, { say }) {
      await (await sidebarOn(page, say)).choose('sidebar.keys.title')
    },
  },
  {
    name: '-found',
    async reach(page, { say }) {
      await (await sidebarOn(page, say)).find.fill('发货')
    },
  },
  {
    name: '-pasted',
    async reach(page, { say }) {
      const sidebar = await sidebarOn(page, say)
      await sidebar.choose('sidebar.pasted.open')
      await sidebar.root
        .getByRole('textbox', { name: say('sidebar.pasted.field') })
        .fill('小满2026-11-28 10:02:11\n在吗\n小林2026-11-28 10:02:40\n在的')
    },
  },
]

const PARCELS = `<h3>包裹信息</h3>
  <div><p>物流公司：中通快递</p><p>运单号：75800011122233</p></div>
  <div><p>物流公司：顺丰速运</p><p>运单号：SF1330009998877</p></div>`

/** Of the extension's own pages: dialogs, what is chosen, the button's popup, the page of the first day. */
export const ownStates: readonly PageState[] = [
  {
    name: 'import-english',
    async reach(page, run) {
      await openSection(page, run.extensionId, 'phrases')
      await page.getByRole('button', { name: run.say('manage.exchange.import'), exact: true }).click()
      await page.getByRole('button', { name: run.say('manage.exchange.takeEnglish') }).click()
      await page.locator('dialog .kinds').waitFor()
    },
  },
  {
    name: 'import',
    async reach(page, run) {
      await openSection(page, run.extensionId, 'phrases')
      await page.getByRole('button', { name: run.say('manage.exchange.import'), exact: true }).click()
    },
  },
  {
    name: 'phrase-chosen',
    async reach(page, run) {
      await openSection(page, run.extensionId, 'phrases')
      await page.getByRole('option').nth(3).click()
    },
  },
  {
    name: 'buyer-chosen',
    async reach(page, run) {
      await openSection(page, run.extensionId, 'buyers')
      await page.getByRole('option').first().click()
      await page.locator('.buyer-card').waitFor()
    },
  },
  {
    name: 'settings-end',
    async reach(page, run) {
      await openSection(page, run.extensionId, 'settings')
      await page.locator('fieldset, section').last().scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'popup',
    async reach(page, run) {
      await page.goto(`chrome-extension://${run.extensionId}/popup.html`)
      await page.locator('h1').first().waitFor()
    },
  },
  {
    name: 'welcome-end',
    async reach(page, run) {
      await openSection(page, run.extensionId, 'welcome')
      await page.mouse.wheel(0, 4000)
    },
  },
]

const RESULT = {
  start: Date.parse('2026-03-05T15:20:00+08:00'),
  buyers: 7,
  firstResponse: 14_200,
  alerts: {
    'address-to-confirm': { done: 2, of: 3 },
    'unpaid-before-cutoff': { done: 1, of: 2 },
    'refund-waiting': { done: 0, of: 1 },
  },
  tallies: {
    'first-response': { done: 6, of: 7 },
    'in-time': { done: 11, of: 14 },
    address: { done: 1, of: 2 },
    nudge: { done: 1, of: 1 },
    remark: { done: 0, of: 2 },
    words: { done: 5, of: 6 },
  },
}

/** Of the practice console: at work, and the results of a trainee. */
export const practiceStates: readonly PageState[] = [
  { name: 'practice', reach: (page, run) => practise(page, run.extensionId, '?buyer=10245&seed=7') },
  {
    name: 'practice-results',
    async reach(page, run) {
      await page.goto(`chrome-extension://${run.extensionId}/demo.html`)
      await page.evaluate(
        results => localStorage.setItem('deskside:practice-results', results),
        JSON.stringify([RESULT, { ...RESULT, start: RESULT.start - 86_400_000, buyers: 3 }]),
      )
      await practise(page, run.extensionId, '')
      await page.getByRole('button', { name: run.say('demo.results.name') }).click()
    },
  },
]

async function practise(page: Page, extensionId: string, query: string): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/demo.html${query}`)
  await page.waitForTimeout(2500)
}

async function openSection(page: Page, extensionId: string, id: string): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/manage.html#/${id}`)
  await page.locator('h1').first().waitFor()
}

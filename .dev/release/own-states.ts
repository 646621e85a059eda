import type { Page } from 'playwright-core'
import type { PageState } from './page-states'

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
    name: 'forced-phrases',
    async reach(page, run) {
      await page.emulateMedia({ forcedColors: 'active' })
      await openSection(page, run.extensionId, 'phrases')
      await page.getByRole('option').nth(3).click()
    },
  },
  {
    name: 'forced-backup',
    async reach(page, run) {
      await page.emulateMedia({ forcedColors: 'active' })
      await openSection(page, run.extensionId, 'backup')
    },
  },
  {
    name: 'backup-busy',
    async reach(page, run) {
      await page.addInitScript(neverAnswers, 'giveBackup')
      await openSection(page, run.extensionId, 'backup')
      await page.getByLabel(run.say('manage.backup.passphrase'), { exact: true }).fill('a')
      await page.getByLabel(run.say('manage.backup.passphraseAgain'), { exact: true }).fill('a')
      await page.getByRole('button', { name: run.say('manage.backup.save') }).click()
      await page.locator('.busy').waitFor()
    },
  },
  {
    name: 'wipe',
    async reach(page, run) {
      await openSection(page, run.extensionId, 'settings')
      await page.getByRole('button', { name: run.say('manage.settings.wipe') }).click()
    },
  },
  {
    name: 'hand-out',
    async reach(page, run) {
      await openSection(page, run.extensionId, 'phrases')
      await page.getByRole('button', { name: run.say('manage.exchange.export'), exact: true }).click()
      await page.getByRole('menuitem', { name: run.say('team.handOutAs') }).click()
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

/** In the page: the background takes for ever over one kind of request. */
function neverAnswers(kind: string): void {
  const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome
  const send = runtime.sendMessage.bind(runtime)
  runtime.sendMessage = (message, ...rest) =>
    message.type === kind ? new Promise(() => {}) : send(message, ...rest)
}

interface Runtime {
  sendMessage(message: { readonly type: string }, ...rest: readonly unknown[]): Promise<unknown>
}

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

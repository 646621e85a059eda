import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type ChromiumRun, openChromium, servePage } from '../browser/launch'
import { writeBackup } from '../lib/backup/written'
import { median, type Row } from './benchmark'
import { bundled } from './in-page'
import { aboutOf, firstMachine } from './notes/content'

export const name =
  '100,000 notes in the built extension (Chromium), against dexie-export-import and the goals set for it'

/** Words, pinyin and initials that many notes have, few, and none. */
const SOUGHT = [
  '发票',
  'kaifapiao',
  '顺丰',
  'bfzp',
  '买家12 尺码',
  'xiao yi ma',
  '第4711',
  'lkh',
  '没有这个',
  '驿站',
]

const BLANK = 'https://bench.example/'

export async function run(): Promise<Row[]> {
  const dir = mkdtempSync(join(tmpdir(), 'deskside-notes-'))
  const file = join(dir, 'backup.json')
  writeFileSync(file, await writeBackup({ at: Date.now(), device: 'desk1', content: firstMachine() }))
  const browser = await openChromium({ serve: () => servePage('<!doctype html><title>bench</title>') })
  try {
    const others = await beside(browser)
    const imported = await bringIn(browser, file)
    return [...others.rows, ...imported(others.imported), ...(await use(browser, others.exported))]
  } finally {
    await browser.close()
    rmSync(dir, { recursive: true, force: true })
  }
}

const against = (value: number, goal: number, other?: number): string => {
  const share = `${((value / goal) * 100).toFixed(0)} % of ${goal} ms`
  return other === undefined
    ? share
    : `${share}, ${(value / other).toFixed(1)} × dexie-export-import (${other.toFixed(0)} ms)`
}

const row = (label: string, value: number, goal: number, other?: number): Row => ({
  name: label,
  value,
  unit: 'ms',
  ratio: against(value, goal, other),
})

/** What runs without the extension: the merge alone, and another's export and import of the same notes. */
async function beside(browser: ChromiumRun) {
  const page = await browser.open(BLANK)
  await page.evaluate(await bundled('notes/page.ts'))
  const merges: number[] = []
  for (let i = 0; i < 3; i++) merges.push(await page.evaluate<number>('mergeTwo()'))
  const { exported, imported } = await page.evaluate<{ exported: number; imported: number }>('others()')
  await page.close()
  return {
    exported,
    imported,
    rows: [row('merge of two files of 100,000 records', median(merges), 2000)],
  }
}

/** Notes the longest stretch in which the page could not answer. */
const watchTasks = (page: Page) =>
  page.evaluate(() => {
    Reflect.set(globalThis, 'longest', 0)
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries())
        Reflect.set(globalThis, 'longest', Math.max(Reflect.get(globalThis, 'longest'), duration))
    }).observe({ type: 'longtask' })
  })
const longestTask = (page: Page) => page.evaluate<number>(() => Reflect.get(globalThis, 'longest'))

async function bringIn({ openOwn, say }: ChromiumRun, file: string) {
  const page = await openOwn('manage.html#/backup')
  await page.locator('input[type=file]').first().waitFor({ state: 'attached' })
  await watchTasks(page)
  const merge = page.locator('.preview + .row .btn.main')
  const chosen = performance.now()
  await page.locator('input[type=file]').setInputFiles(file)
  await merge.waitFor({ timeout: 120_000 })
  const previewed = performance.now()
  await merge.click()
  await page.locator('.notice').waitFor({ timeout: 120_000 })
  const done = performance.now()
  if (!(await page.getByText(say('manage.backup.imported')).count())) throw new Error('not imported')
  // What the page does with all of them afterwards counts too.
  await page.waitForTimeout(5000)
  const longest = await longestTask(page)
  await page.close()
  return (other: number): Row[] => [
    row('import: read, checked and compared', previewed - chosen, 30_000),
    row('import: all of it', done - chosen, 30_000, other),
    row('import: longest task of the page, where over 50 ms', longest, 50),
  ]
}

/** Ms a request takes from an own page to the background and back, the middle of so many. */
const asked = async (page: Page, ask: readonly [string, unknown][]): Promise<readonly number[]> =>
  page.evaluate(async asks => {
    const runtime = Reflect.get(globalThis, 'chrome').runtime as {
      sendMessage(message: unknown): Promise<unknown>
    }
    const times: number[] = []
    for (const [type, data] of asks) {
      const from = performance.now()
      await runtime.sendMessage({ type, data: { ask: data } })
      times.push(performance.now() - from)
    }
    return times
  }, ask)

async function use(browser: ChromiumRun, other: number): Promise<Row[]> {
  const { openOwn, say } = browser
  const opened = performance.now()
  const page = await openOwn('manage.html#/notes')
  await watchTasks(page)
  await page.locator('.buyer-row').first().waitFor({ timeout: 60_000 })
  const shown = performance.now() - opened
  const kept = await asked(
    page,
    Array.from({ length: 50 }, (_, n) => ['kept', { abouts: [aboutOf(n * 97)] }]),
  )
  const found = await asked(
    page,
    SOUGHT.map(query => ['notesPage', { query, from: 0, count: 200 }]),
  )
  await page.waitForTimeout(5000)
  const longest = await longestTask(page)
  await page.close()

  const backup = await openOwn('manage.html#/backup')
  await backup.waitForTimeout(5000)
  await watchTasks(backup)
  const download = backup.waitForEvent('download', { timeout: 60_000 })
  const from = performance.now()
  await backup.getByRole('button', { name: say('manage.backup.save') }).click()
  const bytes = statSync(await (await download).path()).size
  const exported = performance.now() - from
  const longestExport = await longestTask(backup)
  await backup.close()
  return [
    row("a buyer's notes (20), asked from a page", median(kept), 20),
    row('search by words and pinyin, asked from a page: middle', median(found), 50),
    row('full page: the list of notes shown', shown, 3000),
    row('full page: longest task on opening, where over 50 ms', longest, 50),
    row(`export (${Math.round(bytes / 1e6)} MB)`, exported, 3000, other),
    row('export: longest task of the page, where over 50 ms', longestExport, 50),
  ]
}

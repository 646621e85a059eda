import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Phrase } from '@/lib/phrases/library/phrase'
import { writeSpreadsheet } from '../../lib/phrases/exchange/write'
import { type ChromiumRun, openChromium } from '../browser/launch'
import { median, type Row } from './benchmark'

export const name =
  'Bringing 10,000 phrases along in the full page (Chromium), against a bare Papa.parse of the same file there'

const ROWS = 10_000
const PAPA = createRequire(import.meta.url).resolve('papaparse/papaparse.min.js')

const texts = Array.from(
  { length: ROWS },
  (_, i) =>
    `亲，这是第 ${i} 条话术，您的订单{订单号}会在{承诺发货时间}前发出，收货地址是{地址}，请您核对一下哦~`,
)
const CSV = `快捷短语编码,快捷短语,快捷短语分组\r\n${texts
  .map((text, i) => `c${i},"${text}",第${i % 40}组`)
  .join('\r\n')}\r\n`

interface Figures {
  /** Ms from choosing the file until what becomes of each row is shown. */
  readonly preview: number
  /** Ms from taking it until it is written. */
  readonly taken: number
  /** Ms of the longest stretch in which the page could not answer, up to then. */
  readonly longest: number
  readonly bare: number
}

export async function run(): Promise<Row[]> {
  const xlsx = Buffer.from(
    await (
      await writeSpreadsheet(
        texts.map(
          (text, i) => ({ id: `p${i}`, title: `第 ${i} 条`, text, code: `c${i}` }) as unknown as Phrase,
        ),
        [],
      )
    ).arrayBuffer(),
  )
  // Files on the disk: handed over by the browser, as an agent's are, not through the page.
  const dir = mkdtempSync(join(tmpdir(), 'deskside-import-'))
  writeFileSync(join(dir, 'a.csv'), CSV)
  writeFileSync(join(dir, 'a.xlsx'), xlsx)
  const csv = await measure(join(dir, 'a.csv'))
  const sheet = await measure(join(dir, 'a.xlsx'))
  rmSync(dir, { recursive: true })
  const rows = (kind: string, { preview, taken, longest, bare }: Figures): Row[] => [
    {
      name: `${kind}: read and compared`,
      value: preview,
      unit: 'ms',
      ratio: `${(preview / bare).toFixed(1)} × Papa.parse`,
    },
    { name: `${kind}: saved`, value: taken, unit: 'ms', ratio: `${(taken / bare).toFixed(1)} × Papa.parse` },
    {
      name: `${kind}: longest task of the page, where over 50 ms`,
      value: longest,
      unit: 'ms',
      ratio: `${(longest / bare).toFixed(2)} × Papa.parse`,
    },
  ]
  return [
    { name: 'Papa.parse of the CSV in the page', value: csv.bare, unit: 'ms' },
    ...rows('CSV', csv),
    ...rows('XLSX', sheet),
  ]
}

async function measure(file: string): Promise<Figures> {
  const run = await openChromium({ serve: () => undefined })
  try {
    const page = await run.openOwn('manage.html#/phrases')
    const bare = await bareParse(page)
    await page.evaluate(() => {
      const seen = globalThis as unknown as { longest: number }
      seen.longest = 0
      new PerformanceObserver(list => {
        for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration)
      }).observe({ type: 'longtask' })
    })
    return { ...(await bring(run, page, file)), bare }
  } finally {
    await run.close()
  }
}

async function bring({ say }: ChromiumRun, page: Page, file: string): Promise<Omit<Figures, 'bare'>> {
  // By style, not by role: looking for roles goes through the page's accessibility tree, in the page.
  await page.getByText(say('manage.exchange.import'), { exact: true }).first().click()
  const take = page.locator('dialog .btn.main')
  const chosen = performance.now()
  await page.locator('dialog input[type=file]').setInputFiles(file)
  await take.waitFor()
  const preview = performance.now() - chosen
  const asked = performance.now()
  await take.click()
  await page.locator('.notice').waitFor()
  const taken = performance.now() - asked
  // What the page does with the new library afterwards counts too.
  await page.waitForTimeout(4000)
  const longest = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest)
  return { preview, taken, longest }
}

async function bareParse(page: Page): Promise<number> {
  await page.evaluate(readFileSync(PAPA, 'utf8'))
  const times = await page.evaluate(csv => {
    const { Papa } = globalThis as unknown as { Papa: { parse(text: string): unknown } }
    return Array.from({ length: 7 }, () => {
      const from = performance.now()
      Papa.parse(csv)
      return performance.now() - from
    })
  }, CSV)
  return median(times)
}

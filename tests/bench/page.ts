import type { Page } from 'playwright-core'
import type { ChromiumRun } from '../browser/launch'
import { median, type Row } from './benchmark'
import { busyPage, CHAT, withAndWithout } from './pages'

export const name =
  "What the console's page pays from load to idle, 7,500 elements (budgets: no task of ours over 50 ms, useful 300 ms after ready)"

const NODES = 7500
const TIMES = 8
const TABS = 10
const BUDGET = 300

/** The page notes when it was ready, and every task of more than 50 ms. */
const WATCH = `
  window.noted = { long: [] };
  document.addEventListener('DOMContentLoaded', () => { noted.ready = Date.now() });
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) noted.long.push(duration);
  }).observe({ type: 'longtask', buffered: true });`

/** Runs in the sidebar's document, from the moment it is there: notes when both the order and a phrase stand there. */
function noteUseful(): void {
  const note = () => {
    const isUseful = document.querySelector('.order-card') && document.querySelector('.phrase-main')
    if (isUseful) Reflect.set(globalThis, 'usefulAt', Reflect.get(globalThis, 'usefulAt') ?? Date.now())
  }
  new MutationObserver(note).observe(document, { childList: true, subtree: true })
  note()
}

/** A function and no text: the policy of an extension's document evaluates none. */
const whenUseful = (): number | undefined => Reflect.get(globalThis, 'usefulAt')

interface Load {
  /** ms of the page's main thread and of its scripts. */
  readonly thread: number
  readonly script: number
  readonly longest: number
  /** ms from ready to useful. */
  readonly useful: number
}

async function sidebarOf(page: Page) {
  const isSidebar = () => page.frames().find(frame => frame.url().includes('/sidebar.html'))
  for (let tries = 0; tries < 500 && !isSidebar(); tries++) await page.waitForTimeout(10)
  const sidebar = isSidebar()
  await sidebar?.evaluate(noteUseful)
  return sidebar
}

async function load(run: ChromiumRun, isOurs: boolean): Promise<Load> {
  const page = await run.context.newPage()
  const session = await run.context.newCDPSession(page)
  await session.send('Performance.enable')
  await page.goto(CHAT, { waitUntil: 'commit' })
  const sidebar = isOurs ? await sidebarOf(page) : undefined
  await sidebar?.waitForFunction(whenUseful, undefined, { timeout: 20_000 })
  await page.waitForTimeout(1500)
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (metric: string) => (metrics.find(({ name: named }) => named === metric)?.value ?? 0) * 1000
  const noted = await page.evaluate<{ ready: number; long: number[] }>('noted')
  const usefulAt = (await sidebar?.evaluate(whenUseful)) ?? noted.ready
  await page.close()
  return {
    thread: of('ThreadTime'),
    script: of('ScriptDuration'),
    longest: Math.max(0, ...noted.long),
    useful: usefulAt - noted.ready,
  }
}

async function measure(run: ChromiumRun) {
  const isOurs = (await run.worker().catch(() => undefined))?.url().endsWith('background.js') === true
  await load(run, isOurs)
  const warm: Load[] = []
  for (let i = 0; i < TIMES; i++) warm.push(await load(run, isOurs))
  const cold: Load[] = []
  for (let i = 0; i < TIMES; i++) {
    await run.stopWorker()
    cold.push(await load(run, isOurs))
  }
  const tabs: Page[] = []
  const from = Date.now()
  for (let i = 0; i < TABS; i++) tabs.push(await run.open(CHAT))
  if (isOurs)
    for (const tab of tabs)
      for (const part of ['.order-card', '.phrase-main'])
        await (await sidebarOf(tab))?.waitForSelector(part, { state: 'attached', timeout: 60_000 })
  const all = Date.now() - from
  for (const tab of tabs) await tab.close()
  return { warm, cold, all }
}

export async function run(): Promise<Row[]> {
  const { ours, blank } = await withAndWithout(busyPage(NODES, WATCH), measure)
  const row = (label: string, of: (load: Load) => number): Row => {
    const [mine, none] = [median(ours.warm.map(of)), median(blank.warm.map(of))]
    return {
      name: label,
      value: mine,
      unit: 'ms',
      ratio: `${(mine - none).toFixed(0)} ms more than no extension (${none.toFixed(0)} ms)`,
    }
  }
  const useful = (loads: readonly Load[], label: string): Row => {
    const value = median(loads.map(one => one.useful))
    return { name: label, value, unit: 'ms', ratio: `${((value / BUDGET) * 100).toFixed(0)} % of budget` }
  }
  return [
    row('main thread of the page, load to idle', one => one.thread),
    row('scripts in the page, load to idle', one => one.script),
    row('longest task of the page', one => one.longest),
    useful(ours.warm, 'sidebar useful after the page was ready, worker warm'),
    useful(ours.cold, 'sidebar useful after the page was ready, worker stopped'),
    {
      name: 'ten tabs opened one after the other, until all are useful',
      value: ours.all,
      unit: 'ms',
      ratio: `${(ours.all / blank.all).toFixed(1)} × the same pages without an extension`,
    },
  ]
}

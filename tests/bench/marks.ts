import { builtExtension } from '../browser/extension'
import { type ChromiumRun, openChromium, servePage } from '../browser/launch'
import { listPage, ORDERS } from '../browser/pages/order-list'
import { median, type Row } from './benchmark'
import { blankExtension } from './pages'

export const name =
  'Marks beside orders: main-thread time of a list that is scrolled, half of its orders marked (goal: a quarter of a frame, 4 ms, on any list)'

const LISTS = [20, 100, 500]
const ROUNDS = 5
const SECONDS = 2

/** Scrolls 20 px in every frame, to and fro, and tells how many frames that took. */
const SCROLL = `window.roll = () => new Promise(done => {
  const until = performance.now() + ${SECONDS * 1000};
  let [frames, step] = [0, 20];
  const next = () => {
    const before = scroller.scrollTop;
    scroller.scrollTop += step;
    if (scroller.scrollTop === before) step = -step;
    frames++;
    if (performance.now() < until) requestAnimationFrame(next);
    else done(frames);
  };
  requestAnimationFrame(next);
})`

/** ms of main-thread work for each frame. */
type Roll = () => Promise<number>

async function rolling(run: ChromiumRun, orders: number, marked: boolean): Promise<Roll> {
  const page = await run.open(`${ORDERS}&n=${orders}`)
  if (marked) await page.locator('deskside-sidebar .mark').first().waitFor()
  await page.waitForTimeout(2000)
  const session = await run.context.newCDPSession(page)
  // Processor time of the thread: what else the machine does meanwhile does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name: metric }) => metric === 'TaskDuration')?.value ?? 0) * 1000
  }
  return async () => {
    await page.bringToFront()
    const before = await busy()
    const frames = await page.evaluate<number>('roll()')
    return ((await busy()) - before) / frames
  }
}

const open = (extension: string) =>
  openChromium({
    serve: ({ searchParams }) =>
      servePage(listPage({ orders: Number(searchParams.get('n')), script: SCROLL })),
    extension,
  })

async function withMarks(run: ChromiumRun): Promise<ChromiumRun> {
  const settings = await run.openOwn('manage.html#/settings')
  await settings.getByRole('checkbox', { name: run.say('manage.settings.onPageMarks') }).setChecked(true)
  await settings.waitForTimeout(500)
  await settings.close()
  return run
}

/** Three browsers take turns, so that whatever else the machine does slows all of them. */
export async function run(): Promise<Row[]> {
  const none = blankExtension()
  const runs = [
    await open(none.dir),
    await open(builtExtension('chrome')),
    await withMarks(await open(builtExtension('chrome'))),
  ]
  try {
    const rows: Row[] = []
    for (const orders of LISTS) {
      const rolls = await Promise.all(runs.map((one, i) => rolling(one, orders, i === 2)))
      const times: number[][] = rolls.map(() => [])
      for (let round = 0; round < ROUNDS; round++)
        for (const [i, roll] of rolls.entries()) times[i]?.push(await roll())
      const [alone = 0, off = 0, on = 0] = times.map(median)
      rows.push(
        { name: `${orders} orders: the page alone, a frame`, value: alone, unit: 'ms' },
        {
          name: `${orders} orders: with the sidebar, marks off`,
          value: off,
          unit: 'ms',
          ratio: `${(off / alone).toFixed(2)} × page alone`,
        },
        {
          name: `${orders} orders: with the sidebar, marks on`,
          value: on,
          unit: 'ms',
          ratio: `${(on / alone).toFixed(2)} × page alone, ${(on - off).toFixed(2)} ms more than off`,
        },
      )
    }
    return rows
  } finally {
    for (const one of runs) await one.close()
    none.remove()
  }
}

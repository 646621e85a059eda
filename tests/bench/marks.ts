import { builtExtension } from '../browser/extension'
import { type ChromiumRun, openChromium, servePage } from '../browser/launch'
import { listPage, ORDERS } from '../browser/pages/order-list'
import type { Row } from './benchmark'
import { blankExtension } from './pages'

export const name =
  'Marks beside orders: main-thread time of a list scrolled for 4 seconds, half of its orders marked (goal: under 10 % more)'

const LISTS = [20, 100, 500]
const SECONDS = 4

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

interface Busy {
  /** ms of all work, and of scripts alone, for each frame. */
  readonly task: number
  readonly script: number
  readonly marks: number
}

async function busy(run: ChromiumRun, orders: number, marked: boolean): Promise<Busy> {
  const page = await run.open(`${ORDERS}&n=${orders}`)
  if (marked) await page.locator('deskside-sidebar .mark').first().waitFor()
  await page.waitForTimeout(3000)
  const session = await run.context.newCDPSession(page)
  await session.send('Performance.enable')
  const metrics = async () => {
    const { metrics: all } = await session.send('Performance.getMetrics')
    return (metric: string) => (all.find(({ name: named }) => named === metric)?.value ?? 0) * 1000
  }
  const before = await metrics()
  const frames = await page.evaluate<number>('roll()')
  const after = await metrics()
  const marks = await page.locator('deskside-sidebar .mark').count()
  await page.close()
  const each = (metric: string) => (after(metric) - before(metric)) / frames
  return { task: each('TaskDuration'), script: each('ScriptDuration'), marks }
}

async function under<T>(extension: string, work: (run: ChromiumRun) => Promise<T>): Promise<T> {
  const serve = ({ searchParams }: URL) =>
    servePage(listPage({ orders: Number(searchParams.get('n')), script: SCROLL }))
  const run = await openChromium({ serve, extension })
  try {
    return await work(run)
  } finally {
    await run.close()
  }
}

/** Every list once, one after the other. */
async function all(run: ChromiumRun, marked: boolean): Promise<readonly Busy[]> {
  const found: Busy[] = []
  for (const orders of LISTS) found.push(await busy(run, orders, marked))
  return found
}

export async function run(): Promise<Row[]> {
  const none = blankExtension()
  const alone = await under(none.dir, chromium => all(chromium, false)).finally(none.remove)
  const { off, on } = await under(builtExtension('chrome'), async chromium => {
    const off = await all(chromium, false)
    const settings = await chromium.openOwn('manage.html#/settings')
    await settings
      .getByRole('checkbox', { name: chromium.say('manage.settings.onPageMarks') })
      .setChecked(true)
    await settings.waitForTimeout(500)
    return { off, on: await all(chromium, true) }
  })
  return LISTS.flatMap((orders, i) => {
    const [bare, without, marked] = [alone[i], off[i], on[i]]
    if (!bare || !without || !marked) return []
    const times = (one: Busy) => `${(one.task / bare.task).toFixed(2)} × page alone`
    return [
      { name: `${orders} orders: the page alone, for each frame`, value: bare.task, unit: 'ms' },
      {
        name: `${orders} orders: sidebar, marks off`,
        value: without.task,
        unit: 'ms',
        ratio: times(without),
      },
      {
        name: `${orders} orders: sidebar, marks on (${marked.marks} in sight)`,
        value: marked.task,
        unit: 'ms',
        ratio: `${times(marked)}, script ${(marked.script - without.script).toFixed(2)} ms more than off`,
      },
    ]
  })
}

import type { Row } from './benchmark'
import { bundled, inChromium } from './in-page'
import type { Measured } from './reading/page'
import { chat, orderList } from './reading/pages'

export const name = 'Reading a page: at first, and what one new message or one changed order costs'

const ORDERS = [20, 100, 500]
const MESSAGES = [50, 500, 5000, 20_000]
/** Messages that are read of a longer chat. */
const NEWEST = 1000

interface Stressed {
  readonly first: number
  readonly longest: number
  readonly during: number
  readonly read: number
}

/** What ends other readers. */
const STRESS = [
  { what: '500 messages at 50 a second', html: () => chat(200), run: 'measureFlood()', atLeast: 700 },
  {
    what: '300 rows rewritten 20 times a second for 5 s',
    html: () => orderList(300),
    run: 'measureRewriting()',
    atLeast: 300,
  },
  {
    what: 'a text of 10 MB beside 20 orders',
    html: () => orderList(20),
    run: 'measureLongText()',
    atLeast: 20,
  },
  {
    what: '2,000 levels beside 20 orders',
    html: () => orderList(20),
    run: 'measureDeepNest()',
    atLeast: 20,
  },
]

export async function run(): Promise<Row[]> {
  const script = await bundled('reading/page.ts')
  return inChromium(async open => {
    const measure = async <T = Measured>(html: string, run: string) => {
      const page = await open(html)
      await page.addScriptTag({ content: script })
      const measured = (await page.evaluate(run)) as T
      await page.close()
      return measured
    }
    const rows: Row[] = []
    for (const { what, changed, sizes, html, run } of [
      { what: 'orders', changed: 'changed order', sizes: ORDERS, html: orderList, run: 'measureOrders()' },
      { what: 'messages', changed: 'new message', sizes: MESSAGES, html: chat, run: 'measureChat()' },
    ]) {
      let smallest: { readonly size: number; readonly measured: Measured } | undefined
      for (const size of sizes) {
        const measured = await measure(html(size), run)
        smallest ??= { size, measured }
        if (measured.read < Math.min(size, NEWEST))
          throw new Error(`only ${measured.read} of ${size} ${what} were read`)
        rows.push(...rowsOf(`${size} ${what}`, changed, size, measured, smallest))
      }
    }
    for (const { what, html, run, atLeast } of STRESS) {
      const { first, longest, during, read } = await measure<Stressed>(html(), run)
      if (read < atLeast) throw new Error(`${what}: only ${read} were read`)
      rows.push({
        name: `${what}: our work`,
        value: during,
        unit: 'ms',
        ratio: `longest slice ${longest.toFixed(0)} ms; first reading ${first.toFixed(0)} ms`,
      })
    }
    return rows
  })
}

function rowsOf(
  what: string,
  changed: string,
  size: number,
  { first, longest, warm, raw, change }: Measured,
  smallest: { readonly size: number; readonly measured: Measured },
): Row[] {
  const growth = (value: number, before: number) =>
    `${(value / before).toFixed(1)} × that of ${smallest.size}, for ${size / smallest.size} × as many`
  return [
    {
      name: `${what}: first reading under watch, cold`,
      value: first,
      unit: 'ms',
      ratio: `longest slice ${longest.toFixed(0)} ms`,
    },
    {
      name: `${what}: whole reading, warm`,
      value: warm,
      unit: 'ms',
      ratio: `${(warm / Math.max(raw, 0.1)).toFixed(0)} × a bare pass; ${growth(warm, smallest.measured.warm)}`,
    },
    {
      name: `${what}: a ${changed}`,
      value: change,
      unit: 'ms',
      ratio: growth(change, Math.max(smallest.measured.change, 0.1)),
    },
  ]
}

import type { Row } from './benchmark'
import { bundled, inChromium } from './in-page'
import type { Measured } from './reading/page'
import { chat, orderList } from './reading/pages'

export const name = 'Reading a page: at first, and what one new message or one changed order costs'

const ORDERS = [20, 100, 500]
const MESSAGES = [50, 500, 5000]

export async function run(): Promise<Row[]> {
  const script = await bundled('reading/page.ts')
  return inChromium(async open => {
    const measure = async (html: string, run: string) => {
      const page = await open(html)
      await page.addScriptTag({ content: script })
      const measured = (await page.evaluate(run)) as Measured
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
        if (measured.read < size) throw new Error(`only ${measured.read} of ${size} ${what} were read`)
        rows.push(...rowsOf(`${size} ${what}`, changed, size, measured, smallest))
      }
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
      ratio: `longest task ${longest.toFixed(0)} ms`,
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

import type { Row } from './benchmark'
import { median, quantile } from './benchmark'
import { busyPage, CHAT, withAndWithout } from './pages'

export const name =
  'First paint of the sidebar on a page of 7,500 elements (budget: 150 ms after the script starts)'

const NODES = 7500
const TIMES = 15

/** The page watches itself: when its document was ready, and when a frame with the sidebar in it was drawn. */
const WATCH = `
  window.timing = {};
  const drawn = name => requestAnimationFrame(() => requestAnimationFrame(() => { timing[name] = performance.now() }));
  document.addEventListener('DOMContentLoaded', () => { timing.ready = performance.now(); drawn('page') });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('deskside-sidebar')) return;
    observer.disconnect();
    drawn('sidebar');
  }).observe(document.documentElement, { childList: true });`

interface Timing {
  readonly ready: number
  readonly page: number
  readonly sidebar?: number
}

export async function run(): Promise<Row[]> {
  const { ours, blank } = await withAndWithout(busyPage(NODES, WATCH), async chromium => {
    const timings: Timing[] = []
    for (let i = 0; i < TIMES; i++) {
      const page = await chromium.open(CHAT)
      await page.waitForTimeout(400)
      timings.push(await page.evaluate<Timing>('timing'))
      await page.close()
    }
    // The first load warms the browser up.
    return timings.slice(1)
  })
  const page = median(blank.map(timing => timing.page - timing.ready))
  const sidebar = ours.map(timing => (timing.sidebar ?? Number.NaN) - timing.ready)
  return [
    { name: 'the page alone: frame drawn after it was ready, median', value: page, unit: 'ms' },
    {
      name: 'with the extension: sidebar drawn after the page was ready, median',
      value: median(sidebar),
      unit: 'ms',
      ratio: `${(median(sidebar) / page).toFixed(1)} × page alone, ${((median(sidebar) / 150) * 100).toFixed(0)} % of budget`,
    },
    { name: 'the same, p95', value: quantile(sidebar, 0.95), unit: 'ms' },
  ]
}

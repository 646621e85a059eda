import type { Frame } from 'playwright-core'
import { expect } from 'vitest'

/** The most a change of buyer may move what stands in the sidebar, as the browser measures layout shift. */
export const MOST_SHIFT = 0.02

export interface Shift {
  readonly sum: number
  /** What moved, from where to where: for whoever reads a failed test. */
  readonly moved: string
}

/** Begins to measure; returns what takes the layout shift since it was last asked. */
export async function measureShift(frame: Frame): Promise<() => Promise<Shift>> {
  await frame.evaluate(() => {
    const seen: { value: number; moved: string }[] = []
    const take = (entries: readonly PerformanceEntry[]) => {
      for (const entry of entries) {
        const shift = entry as PerformanceEntry & {
          readonly value: number
          readonly sources: readonly {
            readonly node: Node | null
            readonly previousRect: DOMRectReadOnly
            readonly currentRect: DOMRectReadOnly
          }[]
        }
        const moved = shift.sources.map(({ node, previousRect, currentRect }) => {
          const name = node instanceof Element ? `${node.tagName}.${node.className}` : node?.textContent
          return `${name} ${previousRect.top}+${previousRect.height} → ${currentRect.top}+${currentRect.height}`
        })
        seen.push({ value: shift.value, moved: moved.join(' ') })
      }
    }
    const observer = new PerformanceObserver(list => take(list.getEntries()))
    observer.observe({ type: 'layout-shift' })
    Object.assign(window, {
      shifted: () => {
        take(observer.takeRecords())
        return seen.splice(0)
      },
    })
  })
  return async () => {
    // What is still to be drawn is drawn: two frames later every shift was noted.
    await frame.evaluate(
      () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
    )
    const all = await frame.evaluate<{ value: number; moved: string }[]>('shifted()')
    return {
      sum: all.reduce((sum, { value }) => sum + value, 0),
      moved: all.map(({ value, moved }) => `${value.toFixed(4)} ${moved}`).join('; '),
    }
  }
}

/** Once the buyer is there and what is about them has been drawn. */
export async function settledOn(frame: Frame, name: string): Promise<void> {
  await expect.poll(() => frame.locator('.who-name').textContent()).toBe(name)
  await expect.poll(() => frame.locator('.skeleton').count()).toBe(0)
}

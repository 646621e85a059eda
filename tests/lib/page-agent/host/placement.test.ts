import { describe, expect, it } from 'vitest'
import { place } from '@/lib/page-agent/host/placement'
import { DEFAULT_LAYOUT } from '@/lib/settings/layout'

const viewport = { width: 1440, height: 900 }
const composer = (left: number, right: number, top = 740) => ({ left, right, top, bottom: 880 })

describe('place', () => {
  it.each([
    ['as wished where it keeps off the composer', composer(240, 1080), { side: 'right', width: 340 }],
    ['as wished without a composer', undefined, { side: 'right', width: 340 }],
    ['narrower where that is enough', composer(240, 1140), { side: 'right', width: 292 }],
    ['at the other side where only that has room', composer(400, 1300), { side: 'left', width: 340 }],
    ['narrower at the other side', composer(300, 1300), { side: 'left', width: 292 }],
  ] as const)('stands %s', (_, box, expected) => {
    expect(place(DEFAULT_LAYOUT, box, viewport, false)).toEqual({ collapsed: false, bottom: 0, ...expected })
  })

  it('starts collapsed where no side has room', () => {
    expect(place(DEFAULT_LAYOUT, composer(100, 1340), viewport, false).collapsed).toBe(true)
  })

  it('opens above the composer when the agent asks for it all the same', () => {
    const placed = place(DEFAULT_LAYOUT, composer(100, 1340), viewport, true)
    expect(placed).toEqual({ side: 'right', width: 340, collapsed: false, bottom: 168 })
  })

  it('opens over it where there is no room above either: a click that does nothing is worse', () => {
    expect(place(DEFAULT_LAYOUT, composer(100, 1340, 200), viewport, true).collapsed).toBe(false)
  })

  it('stays collapsed when the agent wants it so, and ignores a composer that is not shown', () => {
    expect(place({ ...DEFAULT_LAYOUT, collapsed: true }, undefined, viewport, true).collapsed).toBe(true)
    expect(place(DEFAULT_LAYOUT, { left: 0, top: 0, right: 0, bottom: 0 }, viewport, false).width).toBe(340)
  })

  it('never covers the composer, whatever the window', () => {
    for (let left = 0; left <= 1000; left += 50) {
      for (let right = left + 100; right <= 1440; right += 50) {
        for (const asked of [true, false]) {
          for (const side of ['left', 'right'] as const) {
            const box = composer(left, right)
            const at = place({ ...DEFAULT_LAYOUT, side }, box, viewport, asked)
            if (at.collapsed) continue
            const edges = at.side === 'right' ? [1440 - at.width, 1440] : [0, at.width]
            const beside = box.right <= (edges[0] ?? 0) || box.left >= (edges[1] ?? 0)
            expect(beside || 900 - at.bottom <= box.top).toBe(true)
            expect(at.width).toBeGreaterThanOrEqual(280)
          }
        }
      }
    }
  })
})

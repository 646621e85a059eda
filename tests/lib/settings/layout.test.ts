import { describe, expect, it } from 'vitest'
import { clampWidth, DEFAULT_LAYOUT, parseLayout } from '@/lib/settings/layout'

describe('parseLayout', () => {
  it.each([
    [
      'what was stored',
      { host: 'panel', side: 'left', width: 300, collapsed: true, push: true, slash: true },
      { host: 'panel', side: 'left', width: 300, collapsed: true, push: true, slash: true },
    ],
    [
      'what an older version stored, at the page’s edge',
      { side: 'left', width: 300, collapsed: true, push: true, slash: true },
      { host: 'page', side: 'left', width: 300, collapsed: true, push: true, slash: true },
    ],
    ['an older shape, item by item', { side: 'top', width: '300', push: 'yes', slash: 1 }, DEFAULT_LAYOUT],
    ['a host that is none, as the page’s edge', { host: 'moon' }, DEFAULT_LAYOUT],
    ['a width out of range, brought into it', { width: 9000 }, { ...DEFAULT_LAYOUT, width: 520 }],
    ['a width that is none', { width: Number.NaN }, DEFAULT_LAYOUT],
    ['nothing', undefined, undefined],
    ['null', null, undefined],
    ['something else', 'right', undefined],
  ])('reads %s', (_, stored, expected) => expect(parseLayout(stored)).toEqual(expected))
})

describe('clampWidth', () => {
  it.each([
    [100, 280],
    [333.4, 333],
    [900, 520],
  ])('%d is %d px', (width, expected) => expect(clampWidth(width)).toBe(expected))
})

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const read = (name: string) =>
  readFileSync(resolve(import.meta.dirname, '../../../components/ui', name), 'utf8').split('@media')
const tokens = (part: string) =>
  new Map([...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})/g)].map(([, name = '', hex = '']) => [name, hex]))
const [early, others] = [read('outline.css'), read('tokens.css')]
const [light, dark] = [0, 1].map(at => `${early[at]}${others[at]}`) as [string, string]

/** Relative luminance as WCAG 2 defines it. */
function luminance(hex: string): number {
  const long = hex.length === 4 ? [...hex.slice(1)].map(digit => digit + digit).join('') : hex.slice(1)
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map(at => {
    const part = Number.parseInt(long.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const TEXT = [
  ['ink', ['bg', 'bg2', 'hover', 'accent-bg', 'amber-bg', 'red-bg', 'mark']],
  ['ink2', ['bg', 'bg2', 'accent-bg', 'amber-bg', 'red-bg', 'mark']],
  ['ink3', ['bg', 'bg2', 'accent-bg']],
  ['accent-ink', ['bg', 'bg2', 'accent-bg']],
  ['on-accent', ['accent']],
  ['amber', ['bg', 'bg2', 'amber-bg', 'accent-bg']],
  ['red', ['bg', 'bg2', 'red-bg', 'accent-bg']],
  ['green', ['bg', 'green-bg']],
] as const

describe.each([
  ['light', tokens(light)],
  ['dark', tokens(dark)],
])('colours, %s', (_, colours) => {
  const of = (name: string) => {
    const hex = colours.get(name)
    if (!hex) throw new Error(`no colour --${name}`)
    return hex
  }
  it.each(TEXT.flatMap(([ink, grounds]) => grounds.map(ground => [ink, ground] as const)))(
    '%s on %s can be read (4.5:1)',
    (ink, ground) => expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(4.5),
  )
  it.each(['bg', 'bg2'])('the edge of a field stands out from %s (3:1)', ground =>
    expect(contrast(of('edge'), of(ground))).toBeGreaterThanOrEqual(3),
  )
})

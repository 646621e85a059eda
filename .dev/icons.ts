import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { browserPath } from './browsers'

/**
 * Draws public/icon/*.png: a window with a panel at its right edge, three lines on the panel. Each size is drawn
 * on its own grid, so that edges fall on whole pixels.
 */
const BLUE = '#2563eb'
const PALE = '#9fbdfb'
const SIZES = [16, 32, 48, 128] as const

function mark(size: number): string {
  const unit = size / 16
  const whole = (units: number) => Math.max(1, Math.round(units * unit))
  const rect = (x: number, y: number, width: number, height: number, fill: string) =>
    `<rect x="${whole(x)}" y="${whole(y)}" width="${whole(width)}" height="${whole(height)}" fill="${fill}"/>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">`,
    `<clipPath id="w"><rect y="${unit}" width="${size}" height="${14 * unit}" rx="${3 * unit}"/></clipPath>`,
    `<g clip-path="url(#w)"><rect width="${size}" height="${size}" fill="${PALE}"/>`,
    rect(8, 0, 8, 16, BLUE),
    rect(10, 4.6, 4, 1.4, '#fff'),
    rect(10, 7.6, 4, 1.4, '#fff'),
    rect(10, 10.6, 2, 1.4, '#fff'),
    '</g></svg>',
  ].join('')
}

const browser = await chromium.launch({
  executablePath: browserPath('chromium'),
  args: ['--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage()
mkdirSync(resolve('public/icon'), { recursive: true })
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${mark(size)}`)
  writeFileSync(resolve(`public/icon/${size}.png`), await page.screenshot({ omitBackground: true }))
}
await browser.close()

import { mkdirSync, readFileSync } from 'node:fs'
import { openChromium, servePage } from '../../tests/browser/launch'
import { sidebarBeside } from '../sidebar-beside'

const DIR = 'screenshots/store'

/**
 * The stores' pictures out of the practice console: screenshots of 1280 × 800, light and dark, and the promo tile of 440 × 280. Build
 * first.
 */
export async function storePictures(): Promise<void> {
  mkdirSync(DIR, { recursive: true })
  for (const colorScheme of ['light', 'dark'] as const) {
    const viewport = { width: 1280, height: 800 }
    const run = await openChromium({ serve: () => servePage(''), colorScheme, viewport })
    const practice = await run.openOwn('demo.html?buyer=10245&seed=7')
    await sidebarBeside(practice)
    await practice.screenshot({ path: `${DIR}/practice-${colorScheme}.png` })
    for (const section of ['phrases', 'settings'] as const) {
      const page = await run.openOwn(`manage.html#/${section}`)
      await page.locator('h1').first().waitFor()
      await page.screenshot({ path: `${DIR}/${section}-${colorScheme}.png` })
      await page.close()
    }
    if (colorScheme === 'light') await tile(practice, run.say('extension.name'))
    await run.close()
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof openChromium>>['openOwn']>>

/** The icon and the name beside a piece of the practice console as it stands. */
async function tile(practice: Page, name: string): Promise<void> {
  const part = (await practice.screenshot({ clip: { x: 840, y: 0, width: 440, height: 560 } })).toString(
    'base64',
  )
  const icon = readFileSync('public/icon/128.png').toString('base64')
  const page = await practice.context().newPage()
  await page.setViewportSize({ width: 440, height: 280 })
  await page.setContent(`<style>
    body { margin: 0; display: flex; height: 280px; overflow: hidden; background: #eef3fe; font: 600 26px system-ui, 'Noto Sans CJK SC' }
    div { flex: 1; display: grid; place-content: center; justify-items: center; gap: 12px; color: #1e3a8a }
    .part { width: 220px; height: 280px; object-fit: cover; object-position: top left }
  </style><div><img width="72" height="72" src="data:image/png;base64,${icon}">${name}</div>
  <img class="part" src="data:image/png;base64,${part}">`)
  await page.screenshot({ path: `${DIR}/tile.png` })
}

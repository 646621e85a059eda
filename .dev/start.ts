import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { builtExtension } from '../tests/browser/extension'
import { browserPath } from './browsers'
import { sidebarBeside } from './sidebar-beside'
import { run } from './stages'

/** Builds, and opens a browser with the extension on the practice console; without a display a picture of it. */
if ((await run('npx --no-install wxt build')) !== 0) process.exit(1)

const executablePath = chromiumPath()
const extension = builtExtension('chrome')
const display =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
const context = await chromium.launchPersistentContext('', {
  executablePath,
  headless: false,
  viewport: display ? null : { width: 1440, height: 900 },
  locale: 'zh-CN',
  env: { ...process.env, LANGUAGE: 'zh_CN' } as Record<string, string>,
  args: [
    ...(display ? [] : ['--headless=new', '--disable-gpu']),
    // Chromium refuses to run as root inside its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ],
})
const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
const page = context.pages()[0] ?? (await context.newPage())
await page.goto(`chrome-extension://${new URL(worker.url()).host}/demo.html`)

if (display) {
  console.log('Deskside is open on the practice console. Close the browser to stop.')
  await context.waitForEvent('close', { timeout: 0 })
} else {
  await sidebarBeside(page)
  const picture = resolve('screenshots/practice.png')
  mkdirSync(resolve('screenshots'), { recursive: true })
  await page.screenshot({ path: picture })
  await context.close()
  console.log(
    `No display here: ran without a window and wrote a picture of the practice console to ${picture}`,
  )
}

/** Ends the program with the sentence that says what to install where there is no browser. */
function chromiumPath(): string {
  try {
    return browserPath('chromium')
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
